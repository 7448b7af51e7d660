// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule_checks.h"

#include "core/plan/schedule_lines.h"

namespace ketaplan {

namespace {

constexpr std::size_t mostSteps = 48;

std::string pointerToStep(std::size_t index)
{
    return "/steps/" + std::to_string(index);
}

RequestError badSchedule(std::string at, const Quantity& found, std::string limit)
{
    return {RequestErrorCode::badSchedule, std::move(at), plainText(found), {std::move(limit)}, {}};
}

Check checkBolus(const Bolus& bolus)
{
    if (bolus.dose.unit != Unit::mgPerKg && bolus.dose.unit != Unit::mg)
        return RequestError{RequestErrorCode::wrongUnit, "/bolus/dose", plainText(bolus.dose), {"mg/kg", "mg"}, {}};
    if (auto error = notAboveZero(bolus.dose, "/bolus/dose"))
        return error;
    return notAboveZero(bolus.duration.quantity(), "/bolus/duration");
}

Check checkDose(const Quantity& dose, const std::string& at)
{
    if (!quantityOfDose(dose.unit))
        return RequestError{RequestErrorCode::wrongUnit, at, plainText(dose), {"mg/kg/h", "mg/h", "mg/kg", "mg"}, {}};
    return notAboveZero(dose, at);
}

/// The first from 0, each after the one before it, all before the end.
Check checkOrderOf(const std::vector<DoseStep>& steps, const Duration& end)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string at = pointerToStep(i) + "/from";
        const Quantity from = steps[i].from.quantity();
        if (i == 0 && !from.number.isZero())
            return badSchedule(at, from, plainText(Duration().quantity()));
        if (i > 0 && steps[i].from <= steps[i - 1].from)
            return badSchedule(at, from, plainText(steps[i - 1].from.quantity()));
        if (steps[i].from >= end)
            return badSchedule(at, from, plainText(end.quantity()));
    }
    return std::nullopt;
}

Check checkRunning(const Running& running, const Duration& whole, const Volume& container)
{
    if (running.at <= Duration() || running.at >= whole)
        return badSchedule("/running/at", running.at.quantity(), plainText(whole.quantity()));
    if (running.given < Volume() || running.given > container)
        return badSchedule("/running/given", running.given.quantity(), plainText(container.quantity()));
    return std::nullopt;
}

} // namespace

Check checkScheduleQuantities(const Schedule& schedule)
{
    if (schedule.bolus)
        if (auto error = checkBolus(*schedule.bolus))
            return error;
    for (std::size_t i = 0; i < schedule.steps.size(); ++i)
        if (auto error = checkDose(schedule.steps[i].dose, pointerToStep(i) + "/dose"))
            return error;
    return std::nullopt;
}

Check checkSchedule(const Context& context)
{
    const auto& [bolus, steps, running] = context.order.schedule;
    if (!context.isComputable())
        return std::nullopt;
    if (!steps.empty() && context.order.dose)
        return RequestError{RequestErrorCode::notTogether, "/steps", {}, {"/dose", "/steps"}, {}};
    if (steps.size() > mostSteps)
        return RequestError{RequestErrorCode::badSchedule, "/steps", std::to_string(steps.size()), {std::to_string(mostSteps)}, {}};
    if (auto error = checkOrderOf(steps, *context.order.duration))
        return error;
    return running ? checkRunning(*running, wholeDuration(context.order), context.container->volume) : std::nullopt;
}

} // namespace ketaplan
