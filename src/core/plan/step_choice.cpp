// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/step_choice.h"

#include "core/numbers/rounding.h"

#include <algorithm>

namespace ketaplan {

namespace {

bool keepsAbsoluteBounds(const Context& context, const Effect& effect)
{
    const Limit* limit = limitOn(context, effect.quantity);
    if (!limit)
        return true;
    const auto& [low, high] = limit->absolute;
    const bool keepsLow = !low || effect.ordered < *low || effect.value >= *low;
    const bool keepsHigh = !high || effect.ordered > *high || effect.value <= *high;
    return keepsLow && keepsHigh;
}

} // namespace

std::optional<Rational> chooseStep(const Context& context, const Rational& exact, const std::vector<Rational>& candidates,
                                   const std::function<std::vector<Effect>(const Rational&)>& effectsOf)
{
    std::optional<Rational> chosen;
    for (const Rational& candidate : candidates) {
        const std::vector<Effect> effects = effectsOf(candidate);
        const bool allowed = std::all_of(effects.begin(), effects.end(),
                                         [&](const Effect& effect) { return keepsAbsoluteBounds(context, effect); });
        // Strictly nearer: candidates rise, so of two equally near the smaller stays.
        if (allowed && (!chosen || distance(candidate, exact) < distance(*chosen, exact)))
            chosen = candidate;
    }
    return chosen;
}

std::vector<Effect> effectsOnDose(const Dose& ordered, const Dose& held)
{
    return {{Limited::totalDose, ordered.total.quantity().number, held.total.quantity().number},
            {Limited::dosePerKg, ordered.perWeight.quantity().number, held.perWeight.quantity().number},
            {Limited::doseRate, ordered.rate.quantity().number, held.rate.quantity().number},
            {Limited::doseRatePerKg, ordered.ratePerWeight.quantity().number, held.ratePerWeight.quantity().number}};
}

std::vector<Rational> stepsAround(const Rational& value, const Rational& step)
{
    const Rational below = multipleAtOrBelow(value, step);
    const Rational above = below == value ? below : below + step;
    std::vector<Rational> steps;
    if (below.isPositive())
        steps.push_back(below);
    if (above != below)
        steps.push_back(above);
    return steps;
}

} // namespace ketaplan
