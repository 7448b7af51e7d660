// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_row.h"

#include "section.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ketaplan {

namespace {

constexpr int nowPoints = 16;  ///< of the one figure that is keyed now
constexpr int otherPoints = 12; ///< of all others, and of all while the plan may not be given

QString shownOf(const Figure& figure) { return shownText(text::shown(figure)); }

QString whenOf(const PumpLine& line)
{
    return ProgrammeRow::tr("from %1, for %2").arg(shownText(text::minutesAndSeconds(line.from.exact)),
                                                   shownText(text::minutesAndSeconds(line.duration.exact)));
}

/// mg/h and concentration stand with every rate in mL/h; mg/kg/h where the protocol doses by it.
QString dosesOf(const PumpLine& line, const Figure& concentration, bool perHour)
{
    QString dose = shownOf(line.dose);
    if (line.rate)
        dose = ProgrammeRow::tr("%1, %2 at %3").arg(dose, shownOf(line.doseRate), shownOf(concentration));
    if (line.rate && !perHour)
        dose = ProgrammeRow::tr("%1, %2").arg(dose, shownOf(line.doseRatePerKg));
    return ProgrammeRow::tr("%1; in all %2, %3").arg(dose, shownOf(line.cumulativeDose), shownOf(line.cumulativeVolume));
}

} // namespace

ProgrammeRow::ProgrammeRow(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_when(secondaryLabel(this)), m_rate(new QLabel(this)),
      m_volume(new QLabel(this)), m_doses(secondaryLabel(this))
{
    for (QLabel* label : {m_what, m_when, m_doses})
        label->setWordWrap(true);
    for (QLabel* label : {m_rate, m_volume})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 3, 4, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_when, 1, 0);
    grid->addWidget(m_rate, 0, 1, 2, 1);
    grid->addWidget(m_volume, 0, 2, 2, 1);
    grid->addWidget(m_doses, 2, 0, 1, 3);
}

void ProgrammeRow::show(const QString& name, const PumpLine& line, const Figure& concentration, LineStanding standing, bool perHour)
{
    m_standing = standing;
    const bool now = standing == LineStanding::now;
    m_what->setText(now ? tr("%1: key now").arg(name) : name);
    m_what->setFont(textFont(10, now));
    m_when->setText(whenOf(line));
    m_rate->setText(line.rate ? shownOf(*line.rate) : QString());
    m_volume->setText(shownOf(line.volume));
    for (QLabel* label : {m_rate, m_volume})
        label->setFont(textFont(now ? nowPoints : otherPoints, now));
    m_doses->setText(dosesOf(line, concentration, perHour));
    setAccessibleName(name);
    const QString rate = line.rate ? tr("rate %1, ").arg(m_rate->text()) : QString();
    const QString told = tr("%1, %2volume %3, dose %4").arg(m_when->text(), rate, m_volume->text(), m_doses->text());
    setAccessibleDescription(now ? tr("Key now: %1").arg(told) : told);
    update();
}

void ProgrammeRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
    if (m_standing == LineStanding::now)
        painter.fillRect(QRect(0, 3, 4, height() - 7), theme.text);
}

} // namespace ketaplan
