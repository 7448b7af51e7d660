// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pump_run.h"

#include "core/numbers/rounding.h"
#include "core/plan/step_choice.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// The volume and the line's content, where it is known, come out of the container.
bool fits(const Context& context, const Volume& volume, const Mixture& mixture)
{
    return volume + context.pump->lineVolume.value_or(Volume()) <= mixture.final;
}

std::optional<Volume> standardVolume(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture,
                                     const Volume& exact)
{
    std::vector<Rational> candidates = stepsAround(exact.inBaseUnits(), context.pump->volumeStep.inBaseUnits());
    if (fits(context, exact, mixture))
        std::erase_if(candidates, [&](const Rational& volume) { return !fits(context, Volume(volume), mixture); });
    const auto chosen = chooseStep(context, exact.inBaseUnits(), candidates, [&](const Rational& volume) {
        return effectsOnDose(dose, doseOf(Volume(volume) * mixture.concentration, weight, *context.order.duration));
    });
    return chosen ? std::optional(Volume(*chosen)) : std::nullopt;
}

/// The whole container, in steps of the pump, so that nothing but the line is left.
std::optional<Volume> wholeVolume(const Context& context, const Mixture& mixture)
{
    const Volume volume(multipleAtOrBelow(mixture.final.inBaseUnits(), context.pump->volumeStep.inBaseUnits()));
    return volume > Volume() ? std::optional(volume) : std::nullopt;
}

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

std::vector<Effect> effectsOfRate(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture,
                                  const PumpRun& run, const FlowRate& rate)
{
    const DoseRate delivered = rate * mixture.concentration;
    const Duration lasts = run.volume / rate;
    return {{Limited::pumpRate, run.exactRate.quantity().number, rate.quantity().number},
            {Limited::doseRate, dose.rate.quantity().number, delivered.quantity().number},
            {Limited::doseRatePerKg, dose.ratePerWeight.quantity().number, (delivered / weight).quantity().number},
            {Limited::duration, context.order.duration->quantity().number, lasts.quantity().number}};
}

bool isInRange(const Pump& pump, const FlowRate& rate)
{
    return (!pump.minRate || rate >= *pump.minRate) && rate <= pump.maxRate;
}

} // namespace

Result<PumpRun, Refusal> pumpRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture)
{
    const Pump* pump = context.pump;
    if (!pump || std::find(pump->kinds.begin(), pump->kinds.end(), context.container->kind) == pump->kinds.end())
        return Refusal::pumpCannot;

    PumpRun run;
    run.exactVolume = context.isStandardMode() ? dose.total / mixture.concentration : mixture.final;
    const auto volume = context.isStandardMode() ? standardVolume(context, weight, dose, mixture, run.exactVolume)
                                                 : wholeVolume(context, mixture);
    if (!volume)
        return Refusal::cannotBeDelivered;
    run.volume = *volume;
    if (context.isStandardMode() && !fits(context, run.volume, mixture))
        return Refusal::containerTooSmall;

    run.exactRate = run.volume / *context.order.duration;
    if (!isInRange(*pump, run.exactRate))
        return Refusal::pumpCannot;
    const Rational exact = run.exactRate.inBaseUnits();
    const auto rate = chooseStep(context, exact, settableRatesAround(pump->rateSteps, exact), [&](const Rational& settable) {
        return effectsOfRate(context, weight, dose, mixture, run, FlowRate(settable));
    });
    if (!rate)
        return Refusal::cannotBeDelivered;
    run.rate = FlowRate(*rate);
    if (!isInRange(*pump, run.rate))
        return Refusal::pumpCannot;

    run.duration = run.volume / run.rate;
    run.doseRate = run.rate * mixture.concentration;
    run.delivered = run.volume * mixture.concentration;
    run.deliveredError = (run.delivered - dose.total) / dose.total;
    return run;
}

} // namespace ketaplan
