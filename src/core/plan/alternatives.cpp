// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/alternatives.h"

#include "core/plan/judgement.h"
#include "core/plan/stocked.h"

#include <algorithm>

namespace ketaplan {

namespace {

bool wouldDo(const Context& context, const Order& order)
{
    const Context other = context.with(order);
    const Calculation alternative = calculate(other);
    if (alternative.refusal)
        return false;
    const std::vector<Judgement> judgements = judge(other, alternative);
    return std::none_of(judgements.begin(), judgements.end(),
                        [](const Judgement& judgement) { return crossesAbsolute(judgement.verdict); });
}

/// The order with another container: method and pump follow its kind, as they do where they are not named.
Order withContainer(const Context& context, const Container& container)
{
    Order order = context.order;
    order.container = container.id;
    if (container.kind == context.container->kind)
        return order;
    order.method = methodsFor(container.kind, *order.mode).front();
    const Pump* pump = firstPumpFor(context.table, container.kind);
    order.pump = pump ? std::optional(pump->id) : std::nullopt;
    return order;
}

void addProducts(const Context& context, Reason& reason)
{
    for (const Product& product : context.table.products) {
        Order order = context.order;
        order.product = product.id;
        if (product.id != context.order.product && wouldDo(context, order))
            reason.products.push_back(product.id);
    }
}

void addContainers(const Context& context, Reason& reason)
{
    for (const Container& container : context.table.containers)
        if (container.id != context.order.container && wouldDo(context, withContainer(context, container)))
            reason.containers.push_back(container.id);
}

void addConcentrations(const Context& context, Reason& reason)
{
    if (!context.isStandardMode())
        return;
    for (const Concentration& concentration : context.protocol.preparation->concentrations) {
        Order order = context.order;
        order.concentration = concentration;
        if (concentration != context.order.concentration && wouldDo(context, order))
            reason.concentrations.push_back(figureOf(context, Limited::concentration, concentration));
    }
}

void addPumps(const Context& context, Reason& reason)
{
    for (const Pump& pump : context.table.pumps) {
        Order order = context.order;
        order.pump = pump.id;
        if (pump.id != context.order.pump && wouldDo(context, order))
            reason.allowed.emplace_back(pump.id);
    }
}

void addPreparations(const Context& context, Reason& reason)
{
    addProducts(context, reason);
    addContainers(context, reason);
    addConcentrations(context, reason);
}

} // namespace

void addAlternatives(const Context& context, Reason& reason)
{
    // What runs is prepared: nothing can take its place.
    if (context.order.schedule.running && reason.code != Refusal::dosingWeightNotAllowed)
        return;
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
            if (product.form == context.protocol.drugForm && isStocked(context.table, product))
                reason.products.push_back(product.id);
        return;
    case Refusal::notStocked: return addStocked(context, reason);
    case Refusal::pumpCannot:
        addPumps(context, reason);
        addPreparations(context, reason);
        return;
    case Refusal::tooSmallToMeasure:
    case Refusal::cannotBeDelivered:
    case Refusal::containerTooSmall:
    case Refusal::mustDilute: addPreparations(context, reason); return;
    default: return;
    }
}

} // namespace ketaplan
