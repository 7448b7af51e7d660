// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pump_settings.h"

#include "core/numbers/rounding.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// The settable rates next to the exact one, rising: multiples of each step above the preceding `upTo` and up to its own.
std::vector<Rational> settableRatesAround(const std::vector<RateStep>& steps, const Rational& exact)
{
    std::optional<Rational> below, above;
    Rational lower;
    for (const RateStep& range : steps) {
        const Rational step = range.step.inBaseUnits();
        const Rational upper = range.upTo.inBaseUnits();
        const Rational under = multipleAtOrBelow(std::min(exact, upper), step);
        if (under > lower && (!below || under > *below))
            below = under;
        const Rational firstOfRange = multipleAtOrBelow(lower, step) + step;
        const Rational over = std::max(multipleAtOrAbove(exact, step), firstOfRange);
        if (over <= upper && (!above || over < *above))
            above = over;
        lower = upper;
    }
    std::vector<Rational> rates;
    if (below)
        rates.push_back(*below);
    if (above && above != below)
        rates.push_back(*above);
    return rates;
}

bool isInRange(const Pump& pump, const FlowRate& rate)
{
    return (!pump.minRate || rate >= *pump.minRate) && rate <= pump.maxRate;
}

} // namespace

bool hasPump(const Context& context)
{
    return context.pump
        && std::find(context.pump->kinds.begin(), context.pump->kinds.end(), context.container->kind) != context.pump->kinds.end();
}

Result<FlowRate, Refusal> settableRate(const Context& context, const FlowRate& exact,
                                       const std::function<std::vector<Effect>(const FlowRate&)>& effectsOf)
{
    if (!isInRange(*context.pump, exact))
        return Refusal::pumpCannot;
    const Rational number = exact.inBaseUnits();
    const auto rate = chooseStep(context, number, settableRatesAround(context.pump->rateSteps, number),
                                 [&](const Rational& settable) { return effectsOf(FlowRate(settable)); });
    if (!rate)
        return Refusal::cannotBeDelivered;
    if (!isInRange(*context.pump, FlowRate(*rate)))
        return Refusal::pumpCannot;
    return FlowRate(*rate);
}

bool fits(const Context& context, const Volume& volume, const Volume& finalVolume)
{
    return volume + context.pump->lineVolume.value_or(Volume()) <= finalVolume;
}

std::vector<Rational> settableVolumes(const Context& context, const Volume& exact, const Volume& others, const Volume& finalVolume)
{
    std::vector<Rational> volumes = stepsAround(exact.inBaseUnits(), context.pump->volumeStep.inBaseUnits());
    if (fits(context, others + exact, finalVolume))
        std::erase_if(volumes, [&](const Rational& volume) { return !fits(context, others + Volume(volume), finalVolume); });
    return volumes;
}

} // namespace ketaplan
