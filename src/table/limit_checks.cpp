// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/table.h"
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

constexpr int mostRateCardRows = 30;

struct Range {
    Node low;
    Node high;
};

/// Nothing where the schema has refused it.
std::optional<Range> rangeOf(const Node& node)
{
    const auto bounds = node.elements();
    return bounds.size() == 2 ? std::optional(Range{bounds[0], bounds[1]}) : std::nullopt;
}

void boundsAreInOrder(const Node& node, Faults& faults)
{
    const auto range = rangeOf(node);
    expect(!range || !isAbove(range->low, range->high), faults, node, "the low bound first, not above the high one");
}

/// No bound is wider than any, so an open recommended side inside a closed absolute one is a fault too.
void recommendedIsInsideAbsolute(const Node& limit, Faults& faults)
{
    const auto inner = rangeOf(limit["recommended"]);
    const auto outer = rangeOf(limit["absolute"]);
    if (!inner || !outer || isAbove(inner->low, inner->high) || isAbove(outer->low, outer->high))
        return;
    const bool lowInside = !outer->low || (inner->low && !isAbove(outer->low, inner->low));
    const bool highInside = !outer->high || (inner->high && !isAbove(inner->high, outer->high));
    expect(lowInside && highInside, faults, limit["recommended"],
           "a range inside the absolute one, " + limit["absolute"].shown());
}

void startIsAllowed(const Node& rule, Faults& faults)
{
    const Node start = rule["start"];
    expectAboveZero(start, faults);
    const auto range = rangeOf(rule["absolute"]);
    expect(!range || (!isAbove(range->low, start) && !isAbove(start, range->high)), faults, start,
           "a start inside the absolute range, " + rule["absolute"].shown());
}

bool isDoseUnit(const std::string& written)
{
    const auto unit = unitFromCode(written);
    return unit && quantityOfDose(*unit);
}

void doseIsInItsUnit(const Node& dose, Faults& faults)
{
    const auto unit = dose["unit"].text();
    if (!unit || !isDoseUnit(*unit))
        return;
    expectUnit(dose["start"], *unit, faults);
    expectUnit(dose["step"], *unit, faults);
    for (const char* range : {"recommended", "absolute"})
        for (const Node& bound : dose[range].elements())
            expectUnit(bound, *unit, faults);
}

/// Rows from low to high by step, the high end included.
Rational rowsOf(const Rational& low, const Rational& high, const Rational& step)
{
    return Rational::ratio(ceilingOf((high - low) / step), 1) + Rational(1);
}

void rateCardIsShort(const Node& dose, Faults& faults)
{
    const auto range = rangeOf(dose["recommended"]);
    const auto low = range ? range->low.quantity() : std::nullopt;
    const auto high = range ? range->high.quantity() : std::nullopt;
    const auto step = dose["step"].quantity();
    if (!low || !high || !step || !step->number.isPositive() || low->number > high->number)
        return;
    expect(rowsOf(low->number, high->number, step->number) <= Rational(mostRateCardRows), faults, dose["step"],
           "a step that gives at most 30 rows between the recommended bounds");
}

void doseIsLimitedOnce(const Node& protocol, Faults& faults)
{
    const auto unit = unitFromCode(textOf(protocol["dose"]["unit"]));
    const auto quantity = unit ? quantityOfDose(*unit) : std::nullopt;
    if (!quantity)
        return;
    const Node repeated = protocol["limits"][code(*quantity)];
    expect(!repeated, faults, repeated, "no such limit, because the dose itself is in " + std::string(code(*unit)));
}

void checkProtocolLimits(const Node& protocol, Faults& faults)
{
    const Node dose = protocol["dose"];
    doseIsInItsUnit(dose, faults);
    expectLimit(dose, faults);
    startIsAllowed(dose, faults);
    expectAboveZero(dose["step"], faults);
    rateCardIsShort(dose, faults);
    expectLimit(protocol["duration"], faults);
    startIsAllowed(protocol["duration"], faults);
    for (const Node& limit : protocol["limits"].members())
        expectLimit(limit, faults);
    doseIsLimitedOnce(protocol, faults);
}

} // namespace

void expectLimit(const Node& limit, Faults& faults)
{
    boundsAreInOrder(limit["recommended"], faults);
    boundsAreInOrder(limit["absolute"], faults);
    recommendedIsInsideAbsolute(limit, faults);
}

void checkLimits(const Node& table, Faults& faults)
{
    for (const char* group : {"tolerances", "patient_limits"})
        for (const Node& limit : table[group].members())
            expectLimit(limit, faults);
    for (const Node& protocol : table["protocols"].elements())
        checkProtocolLimits(protocol, faults);
}

} // namespace ketaplan
