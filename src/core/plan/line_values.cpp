// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/line_values.h"

namespace ketaplan {

namespace {

/// A dose in mg/kg or mg, as the protocol limits the bolus.
Unit unitOfBolus(const Context& context)
{
    return context.protocol.bolus ? context.protocol.bolus->dose.unit : Unit::mg;
}

std::vector<LineValue> bolusValues(const Context& context, const ScheduledLine& line, const Dose& dose)
{
    const LineValue rate = {Limited::bolusRate, dose.ratePerWeight.quantity().number};
    if (!line.isWhole)
        return {rate};
    return {{Limited::bolusDose, in(unitOfBolus(context), dose).number},
            {Limited::bolusDuration, line.length.quantity().number},
            rate};
}

/// `dose` is a value of a step only where the protocol says it as a rate: an amount is that of the whole.
bool isRate(const std::optional<DoseRule>& rule)
{
    return rule && (rule->unit == Unit::mgPerH || rule->unit == Unit::mgPerKgPerH);
}

std::vector<LineValue> stepValues(const Context& context, const Dose& dose)
{
    std::vector<LineValue> values;
    if (const auto& rule = context.protocol.dose; isRate(rule))
        values.push_back({Limited::dose, in(rule->unit, dose).number});
    values.push_back({Limited::doseRate, dose.rate.quantity().number});
    values.push_back({Limited::doseRatePerKg, dose.ratePerWeight.quantity().number});
    return values;
}

} // namespace

std::vector<LineValue> valuesOf(const Context& context, const BodyWeight& weight, const ScheduledLine& line)
{
    const Dose dose = doseOf(line.dose, weight, line.length);
    return line.kind == LineKind::bolus ? bolusValues(context, line, dose) : stepValues(context, dose);
}

std::vector<Effect> effectsOnLine(const Context& context, const BodyWeight& weight, const ScheduledLine& ordered,
                                  const ScheduledLine& asRun)
{
    const std::vector<LineValue> before = valuesOf(context, weight, ordered);
    const std::vector<LineValue> after = valuesOf(context, weight, asRun);
    std::vector<Effect> effects;
    for (std::size_t i = 0; i < before.size(); ++i)
        effects.push_back({before[i].quantity, before[i].value, after[i].value});
    return effects;
}

} // namespace ketaplan
