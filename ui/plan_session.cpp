// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_session.h"

#include "core/numbers/decimal.h"
#include "core/plan/context.h"
#include "core/plan/mixture.h"
#include "text/acknowledgement_sentences.h"
#include "text/sentences.h"

namespace ketaplan {

namespace {

/// The number as the table writes it, every digit of it.
std::string written(const Rational& number)
{
    return exactDecimalText(number).value_or(std::string());
}

void writePreparation(std::map<Field, std::string>& values, const PreparationRule& rule, const ProtocolTable& table)
{
    values[Field::product] = rule.product;
    values[Field::container] = rule.container;
    values[Field::mode] = code(rule.mode);
    if (!rule.concentrations.empty())
        values[Field::concentration] = written(rule.concentrations.front().quantity().number);
    if (const Container* container = find(table.containers, rule.container)) {
        values[Field::method] = code(methodsFor(container->kind, rule.mode).front());
        const Pump* pump = firstPumpFor(table, container->kind);
        values[Field::pump] = pump ? pump->id : std::string();
    }
}

} // namespace

std::string AcknowledgementBook::lapsed(const std::string& key) const
{
    const auto found = m_lapsed.find(key);
    return found == m_lapsed.end() ? std::string() : found->second;
}

void AcknowledgementBook::enter(const std::string& key, Acknowledgement acknowledgement)
{
    m_lapsed.erase(key);
    m_given[key] = std::move(acknowledgement);
}

void AcknowledgementBook::withdraw(const std::string& key)
{
    m_given.erase(key);
    m_lapsed.erase(key);
}

void AcknowledgementBook::settle(const Plan& plan, const ProtocolTable& table)
{
    for (const VoidAcknowledgement& entry : plan.voidAcknowledgements)
        if (const auto given = m_given.extract(entry.key))
            m_lapsed[entry.key] = text::voided(entry, given.mapped(), table);
}

void AcknowledgementBook::replace(std::map<std::string, Acknowledgement> given)
{
    m_given = std::move(given);
    m_lapsed.clear();
}

void AcknowledgementBook::clear()
{
    m_given.clear();
    m_lapsed.clear();
}

Outcome reckon(const Form& form, const ProtocolTable& table, const Date& today)
{
    ReadForm read = readForm(form, table);
    if (!read.request)
        return {std::move(read.problems), {}};
    auto made = plan(*read.request, table, today);
    if (made)
        return {{}, *std::move(made)};
    return {{{placeOf(made.error().at), ProblemKind::unplannable, text::sentence(made.error())}}, {}};
}

std::map<Field, std::string> startValues(const Protocol& protocol, const ProtocolTable& table)
{
    std::map<Field, std::string> values;
    for (const Field field : {Field::dose, Field::doseUnit, Field::duration, Field::dosingWeight, Field::product,
                              Field::container, Field::method, Field::mode, Field::concentration, Field::pump})
        values[field] = {};
    if (protocol.dose) {
        values[Field::doseUnit] = code(protocol.dose->unit);
        if (protocol.dose->start)
            values[Field::dose] = written(*protocol.dose->start);
    }
    if (protocol.duration && protocol.duration->start)
        values[Field::duration] = written(protocol.duration->start->quantity().number);
    if (!protocol.dosingWeights.empty())
        values[Field::dosingWeight] = code(protocol.dosingWeights.front());
    if (protocol.preparation)
        writePreparation(values, *protocol.preparation, table);
    return values;
}

} // namespace ketaplan
