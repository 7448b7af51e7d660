// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_row.h"

#include "flat_style.h"
#include "section.h"
#include "shown_text.h"
#include "slip_question.h"
#include "step_widths.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace ketaplan {

StepRow::StepRow(QWidget* parent)
    : QWidget(parent), m_number(secondaryLabel(this)), m_from(new QuantityEdit({}, Unit::min, this)),
      m_dose(new QuantityEdit({}, Unit::mgPerKgPerH, this)), m_unit(new ChoiceBox({}, this)),
      m_removal(new QToolButton(this)), m_echo(secondaryLabel(this))
{
    std::vector<Choice> units;
    for (const Unit unit : {Unit::mgPerKgPerH, Unit::mgPerH, Unit::mgPerKg, Unit::mg})
        units.push_back({std::string(code(unit)), shownText(text::unitLabel(unit))});
    m_unit->setChoices(units);
    m_unit->setMinimumWidth(m_unit->sizeHint().width()); // a unit is never cut
    m_removal->setText(tr("Remove"));
    m_removal->setFont(textFont(9));
    m_removal->setFocusPolicy(Qt::StrongFocus);
    m_echo->setWordWrap(true);
    build();
    for (const QuantityEdit* edit : {m_from, m_dose}) {
        connect(edit, &QuantityEdit::readingChanged, this, &StepRow::refresh);
        connect(edit, &QuantityEdit::readingChanged, this, &StepRow::changed);
        connect(edit, &QLineEdit::returnPressed, this, &StepRow::nextWanted);
    }
    connect(m_unit, &ChoiceBox::chosenChanged, this, &StepRow::followUnit);
    connect(m_removal, &QToolButton::clicked, this, &StepRow::removeWanted);
}

void StepRow::build()
{
    const StepWidths widths(this);
    m_number->setFixedWidth(widths.number);
    m_from->setFixedWidth(widths.from);
    m_dose->setFixedWidth(widths.dose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widths.gap);
    grid->setVerticalSpacing(0);
    int column = 0;
    for (QWidget* cell : {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_dose),
                          static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_removal)})
        grid->addWidget(cell, 0, column++);
    grid->setColumnStretch(column, 1);
    grid->addWidget(m_echo, 1, 1, 1, column);
}

void StepRow::setIndex(std::size_t index)
{
    m_index = index;
    const QString number = QString::number(index + 1);
    m_number->setText(number);
    m_from->setAccessibleName(tr("From minute, step %1").arg(number));
    m_dose->setAccessibleName(tr("Dose, step %1").arg(number));
    m_unit->setAccessibleName(tr("Dose unit, step %1").arg(number));
    m_removal->setAccessibleName(tr("Remove step %1").arg(number));
    refresh();
}

void StepRow::write(const TypedStep& step)
{
    m_from->setText(shownText(step.from));
    m_dose->setText(shownText(step.dose));
    m_unit->choose(step.unit);
}

TypedStep StepRow::typed() const { return {utf8(m_from->text()), utf8(m_dose->text()), m_unit->chosen()}; }

std::optional<Field> StepRow::inHand() const
{
    if (m_from->hasFocus())
        return Field::stepFrom;
    return m_dose->hasFocus() ? std::optional(Field::stepDose) : std::nullopt;
}

void StepRow::setProtocol(const Protocol* protocol)
{
    m_protocol = protocol;
    refresh();
}

void StepRow::showNotices(const Notices& notices)
{
    std::map<Field, QString> unplannable;
    for (const Field field : {Field::stepFrom, Field::stepDose})
        if (const auto found = notices.find(Place{field, {}, m_index}); found != notices.end())
            unplannable[field] = found->second.front().sentence;
    if (unplannable == m_unplannable)
        return;
    m_unplannable = std::move(unplannable);
    refresh();
}

QWidget* StepRow::cell(Field field) const
{
    if (field == Field::stepDose)
        return m_dose;
    return field == Field::stepUnit ? static_cast<QWidget*>(m_unit) : m_from;
}

void StepRow::focusCell(Field field) { cell(field)->setFocus(Qt::OtherFocusReason); }

QWidget* StepRow::lastCell() const { return m_removal; }

void StepRow::followUnit()
{
    if (const auto unit = unitFromCode(m_unit->chosen()))
        m_dose->setUnit(*unit);
    Q_EMIT changed();
}

QString StepRow::refusalOf(Field field, const QuantityEdit* edit) const
{
    if (edit->reading().standing == Standing::refused)
        return edit->echo();
    const auto found = m_unplannable.find(field);
    return found == m_unplannable.end() ? QString() : found->second;
}

void StepRow::refresh()
{
    QStringList refusals;
    for (const auto& [field, edit] : {std::pair(Field::stepFrom, m_from), std::pair(Field::stepDose, m_dose)}) {
        const QString refusal = refusalOf(field, edit);
        setFrameMark(edit, refusal.isEmpty() ? FrameMark::plain : FrameMark::refused);
        edit->setAccessibleDescription(refusal.isEmpty() ? edit->echo() : refusal);
        if (!refusal.isEmpty())
            refusals << refusal;
    }
    QStringList said{tr("from: %1").arg(m_from->echo()), m_dose->echo()};
    if (const QString question = slipQuestion(m_dose->reading().value, m_protocol); !question.isEmpty()) {
        said << question;
        m_dose->setAccessibleDescription(m_dose->echo() + QStringLiteral(", ") + question);
    }
    m_echo->setText(refusals.isEmpty() ? said.join(QStringLiteral(", ")) : refusals.join(QLatin1Char(' ')));
    m_echo->setFont(textFont(9, !refusals.isEmpty()));
    QPalette words = palette();
    if (!refusals.isEmpty())
        words.setColor(QPalette::PlaceholderText, themeOf(words).stop);
    m_echo->setPalette(words);
}

} // namespace ketaplan
