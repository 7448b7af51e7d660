// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/running_change.h"

#include "core/numbers/decimal.h"

#include <algorithm>

namespace ketaplan {

namespace {

std::string reckoned(const Quantity& quantity)
{
    return decimalText(quantity.number) + " " + std::string(code(quantity.unit));
}

/// The dose of the lines, as ordered from the start, that lies before `at`.
DrugMass plannedBy(const std::vector<ScheduledLine>& lines, const Duration& at)
{
    DrugMass planned;
    for (const ScheduledLine& line : lines) {
        if (line.from + line.length <= at)
            planned = planned + line.dose;
        else if (line.from < at)
            planned = planned + line.dose * ((at - line.from) / line.length).inBaseUnits();
    }
    return planned;
}

} // namespace

bool isOwnFinding(std::string_view id)
{
    return id == runningChangeFinding || std::find(ownFindings.begin(), ownFindings.end(), id) != ownFindings.end();
}

std::optional<Finding> runningChange(const Context& context, const Calculation& calculation)
{
    const auto& running = context.order.schedule.running;
    if (!running || !calculation.run)
        return std::nullopt;
    const Volume planned = plannedBy(calculation.lines, running->at) / calculation.mixture->concentration;
    const FlowRate mean = running->given / running->at;
    Finding finding;
    finding.id = runningChangeFinding;
    finding.severity = Severity::caution;
    finding.assessed = true;
    finding.answer = plainText(running->given.quantity()) + "; " + plainText(running->at.quantity()) + "; " + reckoned(planned.quantity())
        + "; " + reckoned(mean.quantity()) + "; " + plainText(calculation.run->rate.quantity());
    return finding;
}

} // namespace ketaplan
