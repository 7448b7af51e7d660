// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/table.h"
#include "table/checks.h"
#include "table/compare.h"

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

bool isMeasurement(const Node& item)
{
    return item["kind"].text() == "measurement";
}

void onlyMeasurementsHaveUnits(const Node& item, Faults& faults)
{
    if (!item["kind"])
        return;
    if (isMeasurement(item))
        expect(bool(item["unit"]), faults, item["unit"], "the unit of the measurement");
    else
        expect(!item["unit"], faults, item["unit"], "no such key, because the item is not a measurement");
}

std::vector<Node> conditionsOf(const Node& rule)
{
    const Node when = rule["when"];
    return when["any"] ? when["any"].elements() : std::vector{when};
}

void checkBound(const Node& bound, const Node& item, Faults& faults)
{
    if (!bound)
        return;
    if (!isMeasurement(item))
        return faults.add(bound, "no bound, because the item is a question; \"answer\" instead");
    const auto unit = item["unit"].text();
    const auto value = bound.quantity();
    const bool known = unit && unitFromCode(*unit); // else the unit itself is the fault
    expect(!known || !value || code(value->unit) == *unit, faults, bound, "a quantity in " + unit.value_or(""));
}

void checkAnswer(const Node& answer, const Node& item, Faults& faults)
{
    expect(!answer || !isMeasurement(item), faults, answer,
           "no answer, because the item is a measurement; \"above\" or \"below\" instead");
}

void conditionsFitTheItem(const Node& item, Faults& faults)
{
    if (!item["kind"])
        return;
    for (const Node& rule : item["rules"].elements())
        for (const Node& condition : conditionsOf(rule)) {
            checkAnswer(condition["answer"], item, faults);
            checkBound(condition["above"], item, faults);
            checkBound(condition["below"], item, faults);
        }
}

/// Answers and bounds do not mix; "above" and "below" are both bounds.
void conditionsAreOfOneKind(const Node& item, Faults& faults)
{
    for (const Node& rule : item["rules"].elements()) {
        const auto conditions = conditionsOf(rule);
        const auto answers = std::count_if(conditions.begin(), conditions.end(),
                                           [](const Node& condition) { return bool(condition["answer"]); });
        expect(answers == 0 || answers == std::ssize(conditions), faults, rule["when"], "conditions of one kind");
    }
}

void protocolsExist(const Node& item, const Node& table, Faults& faults)
{
    for (const Node& named : item["protocols"].elements())
        expectId(named, table["protocols"], "a protocol", faults);
}

bool concerns(const Node& item, const Node& protocol)
{
    const auto named = textsOf(item["protocols"]);
    return named.empty() || std::find(named.begin(), named.end(), textOf(protocol["id"])) != named.end();
}

void expectUnitOfBounds(const Node& bounds, std::string_view unit, Faults& faults)
{
    for (const Node& bound : bounds.members())
        expectUnit(bound, unit, faults);
}

/// A bound on `dose` has to be in the dose unit of every protocol that the item concerns.
void doseBoundFitsItsProtocols(const Node& bounds, const Node& item, const Node& table, Faults& faults)
{
    for (const Node& protocol : table["protocols"].elements())
        if (const auto unit = protocol["dose"]["unit"].text(); unit && concerns(item, protocol))
            expectUnitOfBounds(bounds, *unit, faults);
}

void checkApplicability(const Node& item, const Node& table, Faults& faults)
{
    int quantities = 0;
    for (const Node& bounds : item["applies_to"].members()) {
        const auto quantity = limitedFromCode(bounds.key());
        if (!quantity)
            continue;
        ++quantities;
        if (const auto unit = unitOf(*quantity))
            expectUnitOfBounds(bounds, code(*unit), faults);
        else
            doseBoundFitsItsProtocols(bounds, item, table, faults);
    }
    expect(quantities <= 1, faults, item["applies_to"], "at most one quantity");
}

} // namespace

void checkScreening(const Node& table, Faults& faults)
{
    for (const Node& item : table["screening"].elements()) {
        expectFreeFindingId(item["id"], faults);
        onlyMeasurementsHaveUnits(item, faults);
        conditionsFitTheItem(item, faults);
        conditionsAreOfOneKind(item, faults);
        protocolsExist(item, table, faults);
        checkApplicability(item, table, faults);
    }
}

} // namespace ketaplan
