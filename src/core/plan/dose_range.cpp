// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dose_range.h"

#include <array>
#include <vector>

namespace ketaplan {

namespace {

constexpr std::array doseQuantities = {Limited::dose, Limited::totalDose, Limited::dosePerKg, Limited::doseRate,
                                       Limited::doseRatePerKg};

/// The bound as a total dose at the ordered duration.
DrugMass asTotal(const Context& context, const BodyWeight& weight, const Rational& bound, Unit unit)
{
    return totalDoseOf({bound, unit}, weight, *context.order.duration);
}

/// A limit's bound on one side, with the total dose that it allows at the ordered duration.
struct SideBound {
    Limited quantity = Limited::dose;
    Quantity bound;
    DrugMass total;
};

std::vector<SideBound> boundsOn(const Context& context, const BodyWeight& weight, Bounds Limit::*tier, Side side)
{
    std::vector<SideBound> bounds;
    for (const Limited quantity : doseQuantities) {
        const Limit* limit = limitOn(context, quantity);
        if (!limit)
            continue;
        const auto& bound = side == Side::low ? (limit->*tier).low : (limit->*tier).high;
        if (bound)
            bounds.push_back({quantity, {*bound, limit->unit}, asTotal(context, weight, *bound, limit->unit)});
    }
    return bounds;
}

/// The strictest of the bounds; of equal ones the first. Null where there is none.
const SideBound* strictest(const std::vector<SideBound>& bounds, Side side)
{
    const SideBound* end = nullptr;
    for (const SideBound& bound : bounds)
        if (!end || (side == Side::low ? bound.total > end->total : bound.total < end->total))
            end = &bound;
    return end;
}

RangeEnd rangeEnd(const Context& context, const BodyWeight& weight, Bounds Limit::*tier, Side side)
{
    const std::vector<SideBound> bounds = boundsOn(context, weight, tier, side);
    const SideBound* end = strictest(bounds, side);
    return end ? RangeEnd{figureOf(context, Limited::totalDose, end->total), end->quantity} : RangeEnd{};
}

} // namespace

DoseRange doseRange(const Context& context, const BodyWeight& weight)
{
    const auto end = [&](Bounds Limit::*tier, Side side) { return rangeEnd(context, weight, tier, side); };
    return {end(&Limit::recommended, Side::low), end(&Limit::recommended, Side::high), end(&Limit::absolute, Side::low),
            end(&Limit::absolute, Side::high)};
}

std::optional<Quantity> strictestBound(const Context& context, const BodyWeight& weight, Side side, Limited preferred)
{
    const std::vector<SideBound> bounds = boundsOn(context, weight, &Limit::absolute, side);
    const SideBound* end = strictest(bounds, side);
    if (!end)
        return std::nullopt;
    for (const SideBound& bound : bounds)
        if (bound.quantity == preferred && bound.total == end->total)
            return bound.bound;
    return end->bound;
}

Quantity inOrderedUnit(const Context& context, const BodyWeight& weight, const DrugMass& total)
{
    return in(context.order.dose->unit, doseOf(total, weight, *context.order.duration));
}

} // namespace ketaplan
