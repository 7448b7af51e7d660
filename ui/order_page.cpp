// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_page.h"

#include "bolus_entry.h"
#include "orders_entry.h"
#include "range_text.h"
#include "running_entry.h"
#include "shown_text.h"
#include "slip_question.h"
#include "step_rows.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QLabel>
#include <QPushButton>

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
    m_bolus = new BolusEntry(this);
    addNumber(Field::dose, Unit::mgPerKg);
    ChoiceBox* unit = addUnitChoice(Field::doseUnit, Field::dose);
    unit->setChoices(unitChoices());
    unit->setMinimumWidth(unit->sizeHint().width()); // a unit is never cut
    m_steps = new StepRows(this);
    addBlock(Field::steps, m_steps, m_steps->addButton());
    addNumber(Field::duration, Unit::min);
    addDate(Field::date);
    m_running = new RunningEntry(this);
    m_orders = new OrdersEntry(this);
    addLine(m_orders);
    // Its start values are written before anything is reckoned with it.
    disconnect(protocol, &ChoiceBox::chosenChanged, this, &FormPage::changed);
    connect(protocol, &ChoiceBox::chosenChanged, this, &OrderPage::protocolChosen);
    connect(protocol, &ChoiceBox::chosenChanged, this, &FormPage::changed);
    connect(unit, &ChoiceBox::chosenChanged, this, &OrderPage::followUnit);
    connect(this, &FormPage::changed, this, &OrderPage::noteSlip);
    connect(m_steps, &StepRows::changed, this, &FormPage::changed);
    connect(m_orders, &OrdersEntry::changed, this, &FormPage::changed);
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
    showRange(Field::duration, chosen && chosen->duration ? rangeLines(chosen->duration->limit, table()) : QString());
    Form form;
    fill(form);
    m_bolus->showProtocol(chosen, form);
    m_steps->showProtocol(chosen);
    followUnit();
}

void OrderPage::follow(const Form& form)
{
    const bool stepped = !form.steps.empty();
    control(Field::dose)->setEnabled(!stepped);
    control(Field::doseUnit)->setEnabled(!stepped);
    setNote(Field::duration, stepped ? tr("all steps together") : QString());
    m_bolus->follow(form);
    m_running->follow(form);
    noteSlip();
}

void OrderPage::write(const std::vector<TypedStep>& steps, const OrdersBeside& beside)
{
    m_steps->write(steps);
    write(beside);
}

void OrderPage::write(const OrdersBeside& beside) { m_orders->write(beside); }

void OrderPage::fill(Form& form) const
{
    FormPage::fill(form);
    m_steps->fill(form);
    m_orders->fill(form);
}

void OrderPage::clear()
{
    FormPage::clear();
    m_steps->clear();
    m_orders->clear();
    m_running->close();
}

void OrderPage::showNotices(const Notices& notices)
{
    FormPage::showNotices(notices);
    m_steps->showNotices(notices);
}

bool OrderPage::focusPlace(const Place& place)
{
    return m_steps->focusPlace(place) || m_orders->focusPlace(place) || FormPage::focusPlace(place);
}

void OrderPage::followUnit()
{
    if (const auto unit = unitFromCode(static_cast<ChoiceBox*>(control(Field::doseUnit))->chosen()))
        static_cast<QuantityEdit*>(control(Field::dose))->setUnit(*unit);
    const Limit* limit = doseLimit();
    showRange(Field::dose, limit ? rangeLines(*limit, table()) : QString());
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
    const auto* dose = static_cast<QuantityEdit*>(control(Field::dose));
    setNote(Field::dose, dose->isEnabled() ? slipQuestion(dose->reading().value, protocol())
                                           : tr("not used: the dose is given in steps"));
}

} // namespace ketaplan
