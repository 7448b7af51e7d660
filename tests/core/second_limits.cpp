// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_order.h"

#include <algorithm>

namespace ketaplan::second {

namespace {

bool isBelow(const Wide& value, const std::optional<Rational>& bound)
{
    return bound && value < wide(*bound);
}

bool isAbove(const Wide& value, const std::optional<Rational>& bound)
{
    return bound && value > wide(*bound);
}

Entry crossing(Limited name, Of of, const Wide& value, Verdict verdict, const Wide& bound)
{
    return {name, of, value, verdict, bound, false};
}

std::optional<Wide> age(const Asked& asked)
{
    const auto& born = asked.request.patient.born;
    if (!born)
        return std::nullopt;
    const Date day = asked.request.date;
    const int years = static_cast<int>(day.year()) - static_cast<int>(born->year());
    const bool before = std::pair(day.month(), day.day()) < std::pair(born->month(), born->day());
    return Wide(years - (before ? 1 : 0));
}

/// In percent of the weight before.
std::optional<Wide> weightChange(const Asked& asked)
{
    const auto& previous = asked.request.patient.previousWeight;
    if (!previous)
        return std::nullopt;
    const Wide before = wide(previous->weight.quantity().number);
    return Wide(100 * asked.weight / before - 100);
}

std::optional<Wide> patientValue(const Asked& asked, Limited name)
{
    const auto& height = asked.request.patient.height;
    const std::optional<Wide> cm = height ? std::optional(wide(height->quantity().number)) : std::nullopt;
    switch (name) {
    case Limited::weight: return asked.weight;
    case Limited::height: return cm;
    case Limited::bmi: return cm ? std::optional<Wide>(asked.weight * 10000 / (*cm * *cm)) : std::nullopt;
    case Limited::age: return age(asked);
    case Limited::weightChange: return weightChange(asked);
    default: return std::nullopt;
    }
}

/// An ordered concentration that is not one of the standard ones.
std::vector<Entry> notListed(const Asked& asked)
{
    std::vector<Wide> listed;
    for (const Concentration& one : asked.protocol.preparation->concentrations)
        listed.push_back(wide(one.quantity().number));
    const Wide value = *asked.concentration;
    if (listed.empty() || std::count(listed.begin(), listed.end(), value))
        return {};
    std::sort(listed.begin(), listed.end());
    const auto nearest = std::min_element(listed.begin(), listed.end(), [&](const Wide& a, const Wide& b) {
        return abs(Wide(a - value)) < abs(Wide(b - value));
    });
    const Verdict side = value > listed.back() ? Verdict::aboveRecommended : Verdict::belowRecommended;
    return {crossing(Limited::concentration, Of::ordered, value, side, *nearest)};
}

Wide given(const Reckoned& plan, Unit unit)
{
    const Wide perHour = plan.run.rate * plan.prepared.concentration;
    return named({plan.run.delivered, plan.run.delivered / plan.kg, perHour, perHour / plan.kg}, unit);
}

} // namespace

std::vector<DoseLimit> doseLimits(const Protocol& protocol)
{
    std::vector<DoseLimit> found = {{Limited::dose, protocol.dose->unit, &protocol.dose->limit}};
    const std::pair<Limited, Unit> others[] = {{Limited::totalDose, Unit::mg}, {Limited::dosePerKg, Unit::mgPerKg},
                                               {Limited::doseRate, Unit::mgPerH}, {Limited::doseRatePerKg, Unit::mgPerKgPerH}};
    for (const auto& [name, unit] : others)
        if (const Limit* limit = limitOf(protocol, name))
            found.push_back({name, unit, limit});
    return found;
}

const Limit* limitOf(const Protocol& protocol, Limited name)
{
    const auto found = protocol.limits.find(name);
    return found == protocol.limits.end() ? nullptr : &found->second;
}

Entry judge(Limited name, Of of, const std::optional<Wide>& value, const Limit& limit, const std::optional<Wide>& ordered)
{
    if (!value)
        return {name, of, std::nullopt, Verdict::notChecked, std::nullopt, false};
    if (isBelow(*value, limit.absolute.low))
        return crossing(name, of, *value, Verdict::belowAbsolute, wide(*limit.absolute.low));
    if (isAbove(*value, limit.absolute.high))
        return crossing(name, of, *value, Verdict::aboveAbsolute, wide(*limit.absolute.high));
    const bool below = isBelow(*value, limit.recommended.low);
    const bool above = isAbove(*value, limit.recommended.high);
    if (!below && !above)
        return {name, of, *value, Verdict::within, std::nullopt, false};
    const bool orderKeeps = ordered && !(below ? isBelow(*ordered, limit.recommended.low) : isAbove(*ordered, limit.recommended.high));
    if (orderKeeps)
        return {name, of, *value, Verdict::within, std::nullopt, true};
    return below ? crossing(name, of, *value, Verdict::belowRecommended, wide(*limit.recommended.low))
                 : crossing(name, of, *value, Verdict::aboveRecommended, wide(*limit.recommended.high));
}

std::vector<Entry> patientEntries(const Asked& asked)
{
    std::vector<Entry> found;
    for (const auto& [name, limit] : asked.table.patientLimits) {
        const std::optional<Wide> value = patientValue(asked, name);
        if (value || (name != Limited::height && name != Limited::bmi && name != Limited::weightChange))
            found.push_back(judge(name, Of::ordered, value, limit));
    }
    return found;
}

std::vector<Entry> orderedEntries(const Asked& asked)
{
    std::vector<Entry> found = {judge(Limited::duration, Of::ordered, asked.whole, asked.protocol.duration->limit)};
    if (!asked.standard || !asked.concentration)
        return found;
    if (const Limit* limit = limitOf(asked.protocol, Limited::concentration))
        found.push_back(judge(Limited::concentration, Of::ordered, asked.concentration, *limit));
    for (const Entry& entry : notListed(asked))
        found.push_back(entry);
    return found;
}

std::vector<Entry> doseEntries(const Asked& asked, const Doses& dose)
{
    std::vector<Entry> found;
    for (const DoseLimit& one : doseLimits(asked.protocol))
        found.push_back(judge(one.name, Of::ordered, named(dose, one.unit), *one.limit));
    return found;
}

std::vector<Entry> containerEntries(const Asked& asked, const Run& run)
{
    const Wide needed = run.given + run.volume + run.line.value_or(Wide(0));
    std::optional<Wide> smallest;
    for (const Container& one : asked.table.containers) {
        const Wide size = wide(one.volume.quantity().number);
        if (one.kind == asked.container->kind && size >= needed && (!smallest || size < *smallest))
            smallest = size;
    }
    const Wide size = wide(asked.container->volume.quantity().number);
    if (!asked.standard || !smallest || size <= 2 * *smallest)
        return {};
    return {crossing(Limited::container, Of::ordered, size, Verdict::aboveRecommended, 2 * *smallest)};
}

std::vector<Entry> preparedEntries(const Asked& asked, const Prepared& prepared)
{
    std::vector<Entry> found;
    const Wide unrounded = asked.standard ? *asked.concentration : Wide(prepared.amount / prepared.final);
    if (const Limit* limit = limitOf(asked.protocol, Limited::concentration))
        found.push_back(judge(Limited::concentration, Of::delivered, prepared.concentration, *limit, unrounded));
    if (prepared.error)
        found.push_back(judge(Limited::concentrationError, Of::delivered, *prepared.error,
                              asked.table.tolerances.at(Limited::concentrationError)));
    return found;
}

std::vector<Entry> deliveredEntries(const Asked& asked, const Reckoned& plan)
{
    std::vector<Entry> found;
    for (const DoseLimit& one : doseLimits(asked.protocol))
        found.push_back(judge(one.name, Of::delivered, given(plan, one.unit), *one.limit, named(plan.dose, one.unit)));
    found.push_back(judge(Limited::duration, Of::delivered, plan.run.duration, asked.protocol.duration->limit, asked.minutes));
    if (const Limit* limit = limitOf(asked.protocol, Limited::pumpRate))
        found.push_back(judge(Limited::pumpRate, Of::delivered, plan.run.rate, *limit, plan.run.exactRate));
    found.push_back(judge(Limited::deliveredError, Of::delivered, plan.run.error, asked.table.tolerances.at(Limited::deliveredError)));
    return found;
}

} // namespace ketaplan::second
