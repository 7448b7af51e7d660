// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_page.h"

#include "range_text.h"
#include "shown_text.h"
#include "tenfold.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QLabel>

namespace ketaplan {

namespace {

QString title(const Protocol& protocol) { return shownText(protocol.title); }

/// What the sources say is too little to reckon by.
bool isForReading(const Protocol& protocol) { return !protocol.dose; }

std::vector<Choice> protocolChoices(const ProtocolTable& table)
{
    std::vector<Choice> choices;
    for (const Protocol& protocol : table.protocols)
        choices.push_back({protocol.id, isForReading(protocol) ? OrderPage::tr("%1 (for reading)").arg(title(protocol))
                                                               : title(protocol)});
    return choices;
}

std::vector<Choice> unitChoices()
{
    std::vector<Choice> choices;
    for (const Unit unit : {Unit::mgPerKg, Unit::mgPerKgPerH, Unit::mg, Unit::mgPerH})
        choices.push_back({std::string(code(unit)), shownText(text::unitLabel(unit))});
    return choices;
}

QString aboutProtocol(const Protocol& protocol)
{
    QStringList parts;
    if (isForReading(protocol))
        parts << OrderPage::tr("For reading, no plan can be made");
    if (!protocol.setting.empty())
        parts << shownText(protocol.setting);
    if (!protocol.evidence.grade.empty())
        parts << OrderPage::tr("Evidence: %1").arg(shownText(protocol.evidence.grade));
    return parts.join(QStringLiteral(". "));
}

} // namespace

OrderPage::OrderPage(const ProtocolTable& table, QWidget* parent) : FormPage(2, tr("Order"), table, parent)
{
    ChoiceBox* protocol = addChoice(Field::protocol);
    protocol->setChoices(protocolChoices(table));
    m_about = echo(Field::protocol);
    addNumber(Field::dose, Unit::mgPerKg);
    ChoiceBox* unit = addUnitChoice(Field::doseUnit, Field::dose);
    unit->setChoices(unitChoices());
    addNumber(Field::duration, Unit::min);
    addDate(Field::date);
    connect(protocol, &ChoiceBox::chosenChanged, this, &OrderPage::protocolChosen);
    connect(unit, &ChoiceBox::chosenChanged, this, &OrderPage::followUnit);
    connect(this, &FormPage::changed, this, &OrderPage::noteSlip);
}

const Protocol* OrderPage::protocol() const
{
    return ketaplan::find(table().protocols, static_cast<ChoiceBox*>(control(Field::protocol))->chosen());
}

std::optional<Date> OrderPage::date() const { return static_cast<DateEdit*>(control(Field::date))->reading().value; }

void OrderPage::showProtocol()
{
    const Protocol* chosen = protocol();
    m_about->setVisible(chosen);
    m_about->setText(chosen ? aboutProtocol(*chosen) : QString());
    showRange(Field::duration, chosen && chosen->duration ? rangeLines(chosen->duration->limit) : QString());
    followUnit();
}

void OrderPage::followUnit()
{
    if (const auto unit = unitFromCode(static_cast<ChoiceBox*>(control(Field::doseUnit))->chosen()))
        static_cast<QuantityEdit*>(control(Field::dose))->setUnit(*unit);
    const Limit* limit = doseLimit();
    showRange(Field::dose, limit ? rangeLines(*limit) : QString());
    noteSlip();
}

/// The protocol's limit in the unit that the dose is typed in, if it has one.
const Limit* OrderPage::doseLimit() const
{
    const Protocol* chosen = protocol();
    const auto unit = unitFromCode(static_cast<ChoiceBox*>(control(Field::doseUnit))->chosen());
    if (!chosen || !chosen->dose || !unit)
        return nullptr;
    if (*unit == chosen->dose->unit)
        return &chosen->dose->limit;
    const auto quantity = quantityOfDose(*unit);
    const auto found = quantity ? chosen->limits.find(*quantity) : chosen->limits.end();
    return found == chosen->limits.end() ? nullptr : &found->second;
}

void OrderPage::noteSlip()
{
    const Protocol* chosen = protocol();
    const auto typed = static_cast<QuantityEdit*>(control(Field::dose))->reading().value;
    const auto slip = chosen && chosen->dose && typed ? tenfoldSlip(*typed, *chosen->dose) : std::nullopt;
    if (!slip)
        return setNote(Field::dose, {});
    const QString usual = shownText(text::shown(slip->usual));
    const QString times = QString::number(slip->factor);
    setNote(Field::dose, slip->above ? tr("%1 times the usual %2?").arg(times, usual)
                                     : tr("1 in %1 of the usual %2?").arg(times, usual));
}

} // namespace ketaplan
