// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/context.h"

#include "core/plan/stocked.h"

#include <algorithm>
#include <vector>

namespace ketaplan {

namespace {

template <typename Element>
const Element* findNamed(const std::vector<Element>& elements, const std::optional<std::string>& id)
{
    return id ? find(elements, *id) : nullptr;
}

const Limit* findLimit(const std::map<Limited, Limit>& limits, Limited quantity)
{
    const auto found = limits.find(quantity);
    return found == limits.end() ? nullptr : &found->second;
}

void append(std::vector<Rational>& bounds, const Bounds& range)
{
    for (const auto& bound : {range.low, range.high})
        if (bound)
            bounds.push_back(*bound);
}

std::vector<Rational> boundsOf(const Context& context, Limited quantity)
{
    std::vector<Rational> bounds;
    if (const Limit* limit = limitOn(context, quantity)) {
        append(bounds, limit->recommended);
        append(bounds, limit->absolute);
    }
    // The standard concentrations are bounds too: an order beside them is judged against them.
    if (quantity == Limited::concentration && context.protocol.preparation)
        for (const Concentration& standard : context.protocol.preparation->concentrations)
            bounds.push_back(standard.quantity().number);
    return bounds;
}

/// A bolus and steps have limits of their own.
const Limit* limitOnSchedule(const Protocol& protocol, Limited quantity)
{
    const auto& bolus = protocol.bolus;
    const auto& steps = protocol.steps;
    switch (quantity) {
    case Limited::bolusDose: return bolus ? &bolus->dose : nullptr;
    case Limited::bolusDuration: return bolus ? &bolus->duration : nullptr;
    case Limited::bolusRate: return bolus && bolus->rate ? &*bolus->rate : nullptr;
    case Limited::stepInterval: return steps ? &steps->interval : nullptr;
    case Limited::stepIncrease: return steps ? &steps->increase : nullptr;
    default: return nullptr;
    }
}

} // namespace

Context::Context(const ProtocolTable& ofTable, const Protocol& ofProtocol, const Patient& ofPatient, const Order& ofOrder)
    : table(ofTable)
    , protocol(ofProtocol)
    , patient(ofPatient)
    , order(ofOrder)
    , product(findNamed(ofTable.products, ofOrder.product))
    , container(findNamed(ofTable.containers, ofOrder.container))
    , pump(findNamed(ofTable.pumps, ofOrder.pump))
{
}

const Limit* limitOn(const Context& context, Limited quantity)
{
    const auto& dose = context.protocol.dose;
    if (dose && (quantity == Limited::dose || quantityOfDose(dose->unit) == quantity))
        return &dose->limit;
    if (quantity == Limited::duration)
        return context.protocol.duration ? &context.protocol.duration->limit : nullptr;
    if (const Limit* limit = limitOnSchedule(context.protocol, quantity))
        return limit;
    for (const auto* limits : {&context.protocol.limits, &context.protocol.courseLimits, &context.table.tolerances, &context.table.patientLimits})
        if (const Limit* limit = findLimit(*limits, quantity))
            return limit;
    return nullptr;
}

const Pump* firstPumpFor(const ProtocolTable& table, ContainerKind kind)
{
    for (const Pump& pump : table.pumps)
        if (isStocked(table, pump) && std::find(pump.kinds.begin(), pump.kinds.end(), kind) != pump.kinds.end())
            return &pump;
    return nullptr;
}

Figure figureOf(const Context& context, Limited quantity, const Quantity& exact)
{
    return {exact, decimalText(exact.number, boundsOf(context, quantity))};
}

Figure figureOf(const Quantity& exact)
{
    return {exact, decimalText(exact.number)};
}

} // namespace ketaplan
