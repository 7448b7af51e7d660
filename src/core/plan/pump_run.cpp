// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pump_run.h"

#include "core/numbers/rounding.h"
#include "core/plan/pump_settings.h"

namespace ketaplan {

namespace {

std::optional<Volume> standardVolume(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture,
                                     const Volume& exact)
{
    const auto chosen = chooseStep(
        context, exact.inBaseUnits(), settableVolumes(context, exact, Volume(), mixture.final), [&](const Rational& volume) {
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

} // namespace

void addDelivered(PumpRun& run, const Dose& dose, const Mixture& mixture)
{
    run.delivered = (run.given + run.volume) * mixture.concentration;
    run.doseRate = run.delivered / run.duration;
    run.deliveredError = (run.delivered - dose.total) / dose.total;
}

Result<PumpRun, Refusal> pumpRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture)
{
    if (!hasPump(context))
        return Refusal::pumpCannot;
    PumpRun run;
    run.exactVolume = context.isStandardMode() ? dose.total / mixture.concentration : mixture.final;
    const auto volume = context.isStandardMode() ? standardVolume(context, weight, dose, mixture, run.exactVolume)
                                                 : wholeVolume(context, mixture);
    if (!volume)
        return Refusal::cannotBeDelivered;
    run.volume = *volume;
    if (context.isStandardMode() && !fits(context, run.volume, mixture.final))
        return Refusal::containerTooSmall;

    run.exactRate = run.volume / *context.order.duration;
    const auto rate = settableRate(context, run.exactRate, [&](const FlowRate& settable) {
        return effectsOfRate(context, weight, dose, mixture, run, settable);
    });
    if (!rate)
        return rate.error();
    run.rate = *rate;
    run.duration = run.volume / run.rate;
    addDelivered(run, dose, mixture);
    return run;
}

} // namespace ketaplan
