// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule_lines.h"

#include "core/plan/dose.h"

namespace ketaplan {

namespace {

/// The steps of the order, or its plain dose as the only one.
std::vector<DoseStep> stepsOf(const Order& order)
{
    return order.schedule.steps.empty() ? std::vector{DoseStep{Duration(), *order.dose}} : order.schedule.steps;
}

Duration bolusDuration(const Order& order)
{
    return order.schedule.bolus ? order.schedule.bolus->duration : Duration();
}

/// The part of a line that lies after `at`. Nothing where none does.
std::optional<ScheduledLine> restOf(const ScheduledLine& line, const Duration& at)
{
    const Duration end = line.from + line.length;
    if (end <= at)
        return std::nullopt;
    if (at <= line.from)
        return line;
    ScheduledLine rest = line;
    rest.length = end - at;
    rest.dose = line.dose * (rest.length / line.length).inBaseUnits();
    rest.isWhole = false;
    return rest;
}

} // namespace

Duration wholeDuration(const Order& order)
{
    return bolusDuration(order) + *order.duration;
}

std::vector<ScheduledLine> orderedLines(const Order& order, const BodyWeight& weight)
{
    std::vector<ScheduledLine> lines;
    if (const auto& bolus = order.schedule.bolus)
        lines.push_back({LineKind::bolus, {}, Duration(), bolus->duration, totalDoseOf(bolus->dose, weight, bolus->duration)});
    const std::vector<DoseStep> steps = stepsOf(order);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Duration end = i + 1 < steps.size() ? steps[i + 1].from : *order.duration;
        const Duration length = end - steps[i].from;
        lines.push_back({LineKind::step, static_cast<int>(i) + 1, bolusDuration(order) + steps[i].from, length,
                         totalDoseOf(steps[i].dose, weight, length)});
    }
    return lines;
}

std::vector<ScheduledLine> linesToRun(const Order& order, const BodyWeight& weight)
{
    std::vector<ScheduledLine> lines = orderedLines(order, weight);
    if (!order.schedule.running)
        return lines;
    std::vector<ScheduledLine> rests;
    for (const ScheduledLine& line : lines)
        if (const auto rest = restOf(line, order.schedule.running->at))
            rests.push_back(*rest);
    return rests;
}

} // namespace ketaplan
