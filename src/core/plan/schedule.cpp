// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/schedule.h"

namespace ketaplan {

namespace {

void append(std::string& line, const std::string& part)
{
    line += (line.empty() ? "" : "; ") + part;
}

} // namespace

std::optional<std::string> exactText(const Schedule& schedule)
{
    if (schedule.isPlain())
        return std::nullopt;
    std::string line;
    if (schedule.bolus)
        append(line, exactText(schedule.bolus->dose) + " in " + exactText(schedule.bolus->duration.quantity()));
    for (const DoseStep& step : schedule.steps)
        append(line, exactText(step.from.quantity()) + " " + exactText(step.dose));
    if (schedule.running)
        append(line, exactText(schedule.running->given.quantity()) + " given at " + exactText(schedule.running->at.quantity()));
    return line;
}

} // namespace ketaplan
