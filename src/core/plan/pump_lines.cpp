// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pump_lines.h"

#include "core/plan/line_values.h"
#include "core/plan/pump_settings.h"

namespace ketaplan {

namespace {

/// What every choice of a step looks at.
struct Infusion {
    const Context& context;
    const BodyWeight& weight;
    const Dose& dose;
    const Mixture& mixture;
    Duration whole;
};

std::vector<Effect> joined(std::vector<Effect> effects, const std::vector<Effect>& others)
{
    effects.insert(effects.end(), others.begin(), others.end());
    return effects;
}

/// The line with this volume over this length.
ScheduledLine asRun(const Infusion& infusion, const ScheduledLine& ordered, const Volume& volume, const Duration& length)
{
    ScheduledLine line = ordered;
    line.dose = volume * infusion.mixture.concentration;
    line.length = length;
    return line;
}

/// `others` is what the other lines hold: those before as chosen, those after as ordered.
std::vector<Effect> effectsOfVolume(const Infusion& infusion, const ScheduledLine& line, const Volume& volume, const Volume& others)
{
    const Dose whole = doseOf((others + volume) * infusion.mixture.concentration, infusion.weight, infusion.whole);
    return joined(effectsOnDose(infusion.dose, whole),
                  effectsOnLine(infusion.context, infusion.weight, line, asRun(infusion, line, volume, line.length)));
}

std::optional<Volume> chosenVolume(const Infusion& infusion, const ScheduledLine& line, const Volume& exact, const Volume& others)
{
    const auto chosen = chooseStep(infusion.context, exact.inBaseUnits(),
                                   settableVolumes(infusion.context, exact, others, infusion.mixture.final),
                                   [&](const Rational& volume) { return effectsOfVolume(infusion, line, Volume(volume), others); });
    return chosen ? std::optional(Volume(*chosen)) : std::nullopt;
}

/// Volumes of all lines; false where one has none.
bool chooseVolumes(const Infusion& infusion, PumpRun& run)
{
    Volume before = run.given;
    Volume after = run.exactVolume;
    for (LineRun& line : run.lines) {
        const Volume exact = line.ordered.dose / infusion.mixture.concentration;
        after = after - exact;
        const auto volume = chosenVolume(infusion, line.ordered, exact, before + after);
        if (!volume)
            return false;
        line.volume = *volume;
        before = before + line.volume;
    }
    run.volume = before - run.given;
    return true;
}

/// `others` is how long all but this line take: those before as set, those after as ordered.
std::vector<Effect> effectsOfRate(const Infusion& infusion, const PumpRun& run, const LineRun& line, const FlowRate& rate,
                                  const Duration& others)
{
    const Duration lasts = line.volume / rate;
    const Duration whole = others + lasts;
    const Dose delivered = doseOf((run.given + run.volume) * infusion.mixture.concentration, infusion.weight, whole);
    std::vector<Effect> effects = {
        {Limited::pumpRate, line.exactRate.quantity().number, rate.quantity().number},
        {Limited::doseRate, infusion.dose.rate.quantity().number, delivered.rate.quantity().number},
        {Limited::doseRatePerKg, infusion.dose.ratePerWeight.quantity().number, delivered.ratePerWeight.quantity().number}};
    // How long a running infusion takes is in part past.
    if (!infusion.context.order.schedule.running)
        effects.push_back({Limited::duration, infusion.whole.quantity().number, whole.quantity().number});
    return joined(effects, effectsOnLine(infusion.context, infusion.weight, line.ordered,
                                         asRun(infusion, line.ordered, line.volume, lasts)));
}

/// Rates of all lines, and with them how long the whole takes. The refusal of the first that has none.
std::optional<Refusal> chooseRates(const Infusion& infusion, PumpRun& run)
{
    const auto& running = infusion.context.order.schedule.running;
    run.duration = running ? running->at : Duration();
    Duration ahead = infusion.whole - run.duration;
    for (LineRun& line : run.lines) {
        ahead = ahead - line.ordered.length;
        line.exactRate = line.volume / line.ordered.length;
        const auto rate = settableRate(infusion.context, line.exactRate, [&](const FlowRate& settable) {
            return effectsOfRate(infusion, run, line, settable, run.duration + ahead);
        });
        if (!rate)
            return rate.error();
        line.rate = *rate;
        line.duration = line.volume / line.rate;
        run.duration = run.duration + line.duration;
    }
    return std::nullopt;
}

PumpRun startedRun(const Infusion& infusion)
{
    PumpRun run;
    if (const auto& running = infusion.context.order.schedule.running)
        run.given = running->given;
    for (const ScheduledLine& line : linesToRun(infusion.context.order, infusion.weight)) {
        run.exactVolume = run.exactVolume + line.dose / infusion.mixture.concentration;
        run.lines.push_back({line, {}, {}, {}, {}});
    }
    return run;
}

} // namespace

Result<PumpRun, Refusal> scheduleRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture)
{
    if (!hasPump(context))
        return Refusal::pumpCannot;
    const Infusion infusion = {context, weight, dose, mixture, wholeDuration(context.order)};
    PumpRun run = startedRun(infusion);
    if (!chooseVolumes(infusion, run))
        return Refusal::cannotBeDelivered;
    if (!fits(context, run.given + run.volume, mixture.final))
        return Refusal::containerTooSmall;
    if (const auto refusal = chooseRates(infusion, run))
        return *refusal;
    run.exactRate = run.lines.front().exactRate;
    run.rate = run.lines.front().rate;
    addDelivered(run, dose, mixture);
    return run;
}

} // namespace ketaplan
