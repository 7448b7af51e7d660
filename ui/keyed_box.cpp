// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyed_box.h"

#include "summary.h"
#include "section.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/wrong_field.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ketaplan {

namespace {

QString errorText(const Figure& error)
{
    if (error.exact.number.isZero())
        return KeyedBox::tr("as ordered");
    QString percent = shownText(text::shown(error));
    if (error.exact.number.isNegative())
        return KeyedBox::tr("%1 under the order").arg(percent.remove(QChar(0x2212)));
    return KeyedBox::tr("%1 over the order").arg(percent);
}

/// A unit is not broken at its slash.
QString unbroken(QString text)
{
    constexpr QChar wordJoiner(0x2060);
    return text.replace(QLatin1Char('/'), QLatin1Char('/') + QString(wordJoiner));
}

/// What a rate is never shown without: its mg/h and the concentration.
QString besideRate(const Plan& plan)
{
    return KeyedBox::tr("Rate: %1 at %2").arg(shownText(text::shown(plan.pump->doseRate)),
                                        shownText(text::shown(plan.preparation->concentration)));
}

} // namespace

void showFigure(FigureView* view, Status status, const Figure& figure, const QString& caption)
{
    const QString value = shownText(text::number(figure));
    const QString unit = shownText(text::unitLabel(figure.exact.unit));
    if (status == Status::ready)
        view->showReady(value, unit, caption);
    else
        view->showHeld(value, unit, caption);
}

KeyedBox::KeyedBox(QWidget* parent)
    : QFrame(parent), m_rate(new FigureView(tr("Pump rate"), FigureScale::keyed, this)),
      m_volume(new FigureView(tr("Volume to be infused"), FigureScale::keyed, this)),
      m_duration(new FigureView(tr("Infusion duration"), FigureScale::told, this)),
      m_delivered(new FigureView(tr("Delivered dose"), FigureScale::told, this)), m_mark(new MarkView(this, 15)),
      m_beside(secondaryLabel(this)), m_note(new QLabel(this))
{
    build();
}

void KeyedBox::build()
{
    m_note->setFont(textFont(9));
    m_note->setWordWrap(true);
    auto* note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_mark, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 12, 8);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_rate, 0, 0);
    grid->addWidget(m_volume, 0, 1);
    grid->addWidget(m_beside, 1, 0, 1, 2);
    grid->addLayout(note, 2, 0, 1, 2);
    grid->addWidget(m_duration, 3, 0);
    grid->addWidget(m_delivered, 3, 1);
}

void KeyedBox::show(const Plan& plan)
{
    const PumpSetting& pump = *plan.pump;
    m_ready = plan.status == Status::ready;
    showFigure(m_rate, plan.status, pump.rate, besideRate(plan));
    m_beside->setText(besideRate(plan));
    showFigure(m_volume, plan.status, pump.volume);
    showFigure(m_duration, plan.status, pump.duration, shownText(text::minutesAndSeconds(pump.duration.exact)));
    showFigure(m_delivered, plan.status, pump.deliveredDose, errorText(pump.deliveredError));
    if (m_ready)
        showNote(Mark::note, unbroken(shownText(text::sameDigitsNotice(plan).value_or(std::string()))));
    else
        showNote(markOf(plan.status), tr("Not for administration. No pump setting is printed."));
    update();
}

void KeyedBox::clear(const QString& why)
{
    m_ready = false;
    for (FigureView* figure : figures())
        figure->clear();
    m_beside->setText(QStringLiteral(" ")); // its line stays
    showNote(Mark::none, why);
    update();
}

void KeyedBox::showNote(Mark mark, const QString& text)
{
    m_note->setText(text);
    m_mark->setMark(mark);
    m_mark->setVisible(!text.isEmpty() && mark != Mark::none);
    fitNote();
}

/// A scroll area gives a box its least height, in which a wrapped text counts as one line.
void KeyedBox::fitNote()
{
    const int beside = m_mark->isHidden() ? 0 : m_mark->sizeHint().width() + 6;
    const QMargins margins = layout()->contentsMargins();
    m_note->setMinimumHeight(0);
    const int lines = 2 * m_note->fontMetrics().lineSpacing(); // what stands under it keeps its place
    m_note->setMinimumHeight(qMax(lines, m_note->heightForWidth(width() - margins.left() - margins.right() - beside)));
}

void KeyedBox::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitNote();
}

void KeyedBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.base);
    painter.setPen(m_ready ? QPen(theme.text, 2) : QPen(theme.border, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    const int middle = m_volume->x() - 7;
    painter.fillRect(QRect(middle, 8, 1, m_rate->height()), theme.hairline);
}

} // namespace ketaplan
