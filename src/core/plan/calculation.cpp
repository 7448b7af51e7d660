// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/calculation.h"

#include "core/plan/dosing_weight.h"
#include "core/plan/pump_lines.h"
#include "core/plan/stocked.h"

#include <algorithm>

namespace ketaplan {

namespace {

std::optional<Refusal> scheduleNotAllowed(const Context& context)
{
    const Schedule& schedule = context.order.schedule;
    if (context.isScheduled() && !context.isStandardMode())
        return Refusal::needsStandardMode;
    if (schedule.bolus && !context.protocol.bolus)
        return Refusal::bolusNotAllowed;
    if (!schedule.steps.empty() && !context.protocol.steps)
        return Refusal::stepsNotAllowed;
    return std::nullopt;
}

std::optional<Refusal> refusalBeforeAnyStep(const Context& context)
{
    if (!context.isComputable())
        return Refusal::contentOnly;
    const auto& allowed = context.protocol.dosingWeights;
    if (std::find(allowed.begin(), allowed.end(), context.order.dosingWeight) == allowed.end())
        return Refusal::dosingWeightNotAllowed;
    if (!stocksTheOrder(context))
        return Refusal::notStocked;
    if (context.isStandardMode() != context.order.concentration.has_value())
        return Refusal::modeDoesNotFit;
    return scheduleNotAllowed(context);
}

/// Takes a step's value, or notes its refusal. True where there is a value.
template <typename T>
bool take(Result<T, Refusal> step, std::optional<T>& value, std::optional<Refusal>& refusal)
{
    if (step)
        value = *std::move(step);
    else
        refusal = step.error();
    return value.has_value();
}

/// The dose of the whole. What a running pump has given counts as the prepared mixture makes it.
void reckonDose(const Context& context, Calculation& calculation)
{
    DrugMass total;
    if (const auto& running = context.order.schedule.running)
        total = running->given * calculation.mixture->concentration;
    for (const ScheduledLine& line : linesToRun(context.order, *calculation.weight))
        total = total + line.dose;
    calculation.dose = doseOf(total, *calculation.weight, wholeDuration(context.order));
}

void reckonOrder(const Context& context, Calculation& calculation)
{
    if (context.isScheduled())
        calculation.lines = orderedLines(context.order, *calculation.weight);
    if (!context.order.schedule.running)
        reckonDose(context, calculation);
}

void reckonRun(const Context& context, Calculation& calculation)
{
    const auto run = context.isScheduled() ? &scheduleRunOf : &pumpRunOf;
    take(run(context, *calculation.weight, *calculation.dose, *calculation.mixture), calculation.run, calculation.refusal);
}

/// Draws up, dilutes and sets the pump. What does not fit exact arithmetic is refused like any other step.
void reckonSteps(const Context& context, Calculation& calculation)
{
    try {
        if (!take(mixtureOf(context, *calculation.weight, calculation.dose), calculation.mixture, calculation.refusal))
            return;
        if (!calculation.dose)
            reckonDose(context, calculation);
        reckonRun(context, calculation);
    } catch (const ArithmeticError&) {
        calculation.refusal = Refusal::overflow;
    }
}

} // namespace

Calculation calculate(const Context& context)
{
    Calculation calculation;
    calculation.refusal = refusalBeforeAnyStep(context);
    // The dose is reckoned all the same: every bound that the order crosses is named beside the refusal.
    if (!context.isComputable())
        return calculation;
    std::optional<Refusal> weightRefusal;
    if (take(dosingWeight(context.order.dosingWeight, context.patient), calculation.weight, weightRefusal))
        reckonOrder(context, calculation);
    if (!calculation.refusal)
        calculation.refusal = weightRefusal;
    if (calculation.refusal)
        return calculation;
    reckonSteps(context, calculation);
    return calculation;
}

Calculation calculateWithMixture(const Context& context, const Calculation& base)
{
    Calculation calculation;
    calculation.weight = base.weight;
    calculation.mixture = base.mixture;
    reckonDose(context, calculation);
    reckonRun(context, calculation);
    return calculation;
}

} // namespace ketaplan
