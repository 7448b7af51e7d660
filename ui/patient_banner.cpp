// SPDX-License-Identifier: GPL-3.0-or-later
#include "patient_banner.h"

#include "section.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ketaplan {

namespace {

QString notRecorded() { return PatientBanner::tr("Not recorded"); }

QString textOr(const std::string& typed)
{
    const QString text = shownText(typed);
    return text.trimmed().isEmpty() ? notRecorded() : text;
}

QString bornText(const Form& form)
{
    const auto born = parseDate(typedIn(form, Field::born));
    if (!born)
        return notRecorded();
    const QString day = shownText(text::shown(*born));
    const auto on = parseDate(typedIn(form, Field::date));
    if (!on || completedYears(*born, *on) < 0)
        return day;
    return QStringLiteral("%1 (%2)").arg(day, shownText(text::shown(Quantity{completedYears(*born, *on), Unit::a})));
}

QString sexText(const Form& form)
{
    const auto sex = sexFromCode(typedIn(form, Field::sex));
    return sex ? shownText(text::label(*sex)) : notRecorded();
}

} // namespace

PatientBanner::PatientBanner(QWidget* parent) : QFrame(parent), m_name(new QLabel(this))
{
    setAccessibleName(tr("Patient banner"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 14, 6);
    line->setSpacing(6);
    m_name->setFont(textFont(14, true));
    line->addWidget(m_name);
    m_born = addPart(tr("Born"));
    m_sex = addPart(tr("Sex"));
    m_id = addPart(tr("ID"));
    line->addStretch(1);
    for (QLabel* label : {m_name, m_born, m_sex, m_id})
        label->setTextFormat(Qt::PlainText);
}

QLabel* PatientBanner::addPart(const QString& name)
{
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->addSpacing(22);
    QLabel* label = secondaryLabel(this);
    label->setText(name);
    auto* value = new QLabel(this);
    value->setFont(textFont(11, true));
    line->addWidget(label);
    line->addWidget(value);
    return value;
}

void PatientBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(palette()).border);
}

void PatientBanner::show(const Form& form)
{
    m_name->setText(textOr(typedIn(form, Field::name)));
    m_born->setText(bornText(form));
    m_sex->setText(sexText(form));
    m_id->setText(textOr(typedIn(form, Field::id)));
}

} // namespace ketaplan
