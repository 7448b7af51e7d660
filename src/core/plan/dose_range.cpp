// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dose_range.h"

#include <array>

namespace ketaplan {

namespace {

constexpr std::array doseQuantities = {Limited::dose, Limited::totalDose, Limited::dosePerKg, Limited::doseRate,
                                       Limited::doseRatePerKg};

enum class Side { low, high };

struct End {
    std::optional<DrugMass> dose;
    std::optional<Limited> boundBy;
};

/// The bound as a total dose at the ordered duration.
DrugMass asTotal(const Context& context, const BodyWeight& weight, const Rational& bound, Unit unit)
{
    return totalDoseOf({bound, unit}, weight, *context.order.duration);
}

/// The strictest of the bounds on one side; of equal ones the first.
End strictest(const Context& context, const BodyWeight& weight, Bounds Limit::*tier, Side side)
{
    End end;
    for (const Limited quantity : doseQuantities) {
        const Limit* limit = limitOn(context, quantity);
        if (!limit)
            continue;
        const auto& bound = side == Side::low ? (limit->*tier).low : (limit->*tier).high;
        if (!bound)
            continue;
        const DrugMass total = asTotal(context, weight, *bound, limit->unit);
        const bool stricter = !end.dose || (side == Side::low ? total > *end.dose : total < *end.dose);
        if (stricter)
            end = {total, quantity};
    }
    return end;
}

RangeEnd shown(const Context& context, const End& end)
{
    return {end.dose ? std::optional(figureOf(context, Limited::totalDose, *end.dose)) : std::nullopt, end.boundBy};
}

} // namespace

DoseRange doseRange(const Context& context, const BodyWeight& weight)
{
    const auto end = [&](Bounds Limit::*tier, Side side) { return shown(context, strictest(context, weight, tier, side)); };
    return {end(&Limit::recommended, Side::low), end(&Limit::recommended, Side::high), end(&Limit::absolute, Side::low),
            end(&Limit::absolute, Side::high)};
}

Quantity inOrderedUnit(const Context& context, const BodyWeight& weight, const DrugMass& total)
{
    return in(context.order.dose->unit, doseOf(total, weight, *context.order.duration));
}

} // namespace ketaplan
