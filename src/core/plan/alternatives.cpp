// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/alternatives.h"

#include "core/plan/values.h"

#include <algorithm>

namespace ketaplan {

namespace {

bool wouldDo(const Context& context, const Calculation& calculation, const Order& order)
{
    const Context other = context.with(order);
    const Calculation alternative = calculate(other);
    if (alternative.refusal)
        return false;
    const std::vector<Judgement> judgements = judge(other, alternative);
    return std::none_of(judgements.begin(), judgements.end(), [&](const Judgement& judgement) {
        if (!crossesAbsolute(judgement.verdict))
            return false;
        // A dose or patient out of bounds stays so with any product; that is a reason of its own.
        const Limit* limit = limitOn(context, judgement.quantity);
        const auto ordered = limit ? orderedValue(context, calculation, judgement.quantity) : std::nullopt;
        const bool orderCrosses = ordered
            && ((limit->absolute.high && *ordered > *limit->absolute.high) || (limit->absolute.low && *ordered < *limit->absolute.low));
        return !orderCrosses;
    });
}

/// The order with another container: method and pump follow its kind, as they do where they are not named.
Order withContainer(const Context& context, const Container& container)
{
    Order order = context.order;
    order.container = container.id;
    if (container.kind == context.container->kind)
        return order;
    order.method = methodsFor(container.kind, *order.mode).front();
    order.pump.reset();
    for (const Pump& pump : context.table.pumps)
        if (!order.pump && std::find(pump.kinds.begin(), pump.kinds.end(), container.kind) != pump.kinds.end())
            order.pump = pump.id;
    return order;
}

void addProducts(const Context& context, const Calculation& calculation, Reason& reason)
{
    for (const Product& product : context.table.products) {
        Order order = context.order;
        order.product = product.id;
        if (product.id != context.order.product && wouldDo(context, calculation, order))
            reason.products.push_back(product.id);
    }
}

void addContainers(const Context& context, const Calculation& calculation, Reason& reason)
{
    for (const Container& container : context.table.containers)
        if (container.id != context.order.container && wouldDo(context, calculation, withContainer(context, container)))
            reason.containers.push_back(container.id);
}

void addConcentrations(const Context& context, const Calculation& calculation, Reason& reason)
{
    if (!context.isStandardMode())
        return;
    for (const Concentration& concentration : context.protocol.preparation->concentrations) {
        Order order = context.order;
        order.concentration = concentration;
        if (concentration != context.order.concentration && wouldDo(context, calculation, order))
            reason.concentrations.push_back(figureOf(context, Limited::concentration, concentration));
    }
}

void addPumps(const Context& context, const Calculation& calculation, Reason& reason)
{
    for (const Pump& pump : context.table.pumps) {
        Order order = context.order;
        order.pump = pump.id;
        if (pump.id != context.order.pump && wouldDo(context, calculation, order))
            reason.allowed.emplace_back(pump.id);
    }
}

void addPreparations(const Context& context, const Calculation& calculation, Reason& reason)
{
    addProducts(context, calculation, reason);
    addContainers(context, calculation, reason);
    addConcentrations(context, calculation, reason);
}

} // namespace

void addAlternatives(const Context& context, const Calculation& calculation, Reason& reason)
{
    switch (reason.code) {
    case Refusal::dosingWeightNotAllowed:
        for (const WeightBasis basis : context.protocol.dosingWeights)
            reason.allowed.emplace_back(code(basis));
        return;
    case Refusal::methodDoesNotFit:
        for (const Method method : methodsFor(context.container->kind, *context.order.mode))
            reason.allowed.emplace_back(code(method));
        return;
    case Refusal::wrongForm:
        for (const Product& product : context.table.products)
            if (product.form == context.protocol.drugForm)
                reason.products.push_back(product.id);
        return;
    case Refusal::pumpCannot:
        addPumps(context, calculation, reason);
        addPreparations(context, calculation, reason);
        return;
    case Refusal::tooSmallToMeasure:
    case Refusal::cannotBeDelivered:
    case Refusal::containerTooSmall:
    case Refusal::mustDilute: addPreparations(context, calculation, reason); return;
    default: return;
    }
}

} // namespace ketaplan
