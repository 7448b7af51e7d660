// SPDX-License-Identifier: GPL-3.0-or-later
#include "bolus_entry.h"

#include "range_text.h"
#include "shown_text.h"
#include "text/quantity_text.h"

#include <QLabel>

namespace ketaplan {

BolusEntry::BolusEntry(FormPage* page) : QObject(page), m_page(page), m_rate(secondaryLabel(page))
{
    page->addNumber(Field::bolusDose, Unit::mgPerKg);
    ChoiceBox* unit = page->addUnitChoice(Field::bolusUnit, Field::bolusDose);
    std::vector<Choice> choices;
    for (const Unit one : {Unit::mgPerKg, Unit::mg})
        choices.push_back({std::string(code(one)), shownText(text::unitLabel(one))});
    unit->setChoices(choices);
    unit->setMinimumWidth(unit->sizeHint().width()); // a unit is never cut
    page->addNumber(Field::bolusDuration, Unit::min);
    m_rate->setWordWrap(true);
    page->addLine(m_rate);
    connect(unit, &ChoiceBox::chosenChanged, this, &BolusEntry::followUnit);
}

void BolusEntry::showProtocol(const Protocol* protocol, const Form& form)
{
    m_rule = protocol && protocol->bolus ? &*protocol->bolus : nullptr;
    if (m_rule && !hasBolus(form))
        m_page->write(Field::bolusUnit, std::string(code(m_rule->dose.unit)));
    m_page->showRange(Field::bolusDuration, m_rule ? rangeLines(m_rule->duration, m_page->table()) : QString());
    showRate();
    followUnit();
}

void BolusEntry::showRate()
{
    const bool limited = m_rule && m_rule->rate;
    m_rate->setText(limited ? tr("Rate of the bolus: %1").arg(rangeSentence(*m_rule->rate)) : QString());
}

void BolusEntry::follow(const Form& form)
{
    const bool typed = hasBolus(form);
    const bool shown = typed || m_rule;
    for (const Field field : {Field::bolusDose, Field::bolusUnit, Field::bolusDuration})
        m_page->setShown(field, shown);
    m_rate->setVisible(shown && !m_rate->text().isEmpty());
    m_page->setNote(Field::bolusDose, typed ? QString() : tr("none is ordered"));
}

/// The bounds in the unit that the dose is typed in; the engine has them in the other one.
void BolusEntry::followUnit()
{
    const auto unit = unitFromCode(static_cast<ChoiceBox*>(m_page->control(Field::bolusUnit))->chosen());
    if (unit)
        static_cast<QuantityEdit*>(m_page->control(Field::bolusDose))->setUnit(*unit);
    const bool same = m_rule && unit == m_rule->dose.unit;
    m_page->showRange(Field::bolusDose, same ? rangeLines(m_rule->dose, m_page->table()) : QString());
}

} // namespace ketaplan
