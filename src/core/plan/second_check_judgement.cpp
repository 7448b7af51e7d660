// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/second_check_judgement.h"

#include "core/blank_text.h"
#include "core/person_name.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// Of a stepped infusion the step that is run first, after what a running pump has given.
const DoseStep* firstStep(const Plan& plan)
{
    const auto& steps = plan.ordered.schedule.steps;
    const auto& lines = plan.pump->lines;
    const auto run = std::find_if(lines.begin(), lines.end(), [](const PumpLine& line) { return line.kind == LineKind::step; });
    const int step = run == lines.end() ? 1 : run->step.value_or(1);
    return steps.empty() ? nullptr : &steps.at(static_cast<std::size_t>(step - 1));
}

std::vector<CheckWhy> whyNot(const SecondCheck& check, const Plan& plan)
{
    const auto current = checkable(plan);
    if (!current)
        return {CheckWhy::nothingToCheck};
    std::vector<CheckWhy> whys;
    if (isBlank(check.plannedBy) || isBlank(check.checkedBy))
        whys.push_back(CheckWhy::needsName);
    else if (isSamePersonByName(check.plannedBy, check.checkedBy))
        whys.push_back(CheckWhy::samePerson);
    const auto differing = differences(check.given, *current);
    whys.insert(whys.end(), differing.begin(), differing.end());
    return whys;
}

} // namespace

std::optional<CheckedFor> checkable(const Plan& plan)
{
    if (!plan.pump)
        return std::nullopt;
    const DoseStep* step = firstStep(plan);
    CheckedFor current;
    current.patient = identityOf(plan.patient);
    current.date = plan.ordered.date;
    current.protocol = plan.ordered.protocol;
    current.weight = plan.patient.weight.quantity();
    current.dose = step ? step->dose : plan.ordered.dose;
    if (plan.ordered.duration)
        current.duration = plan.ordered.duration->quantity();
    current.schedule = exactText(plan.ordered.schedule);
    current.product = plan.ordered.product;
    current.pumpRate = plan.pump->rate.exact;
    return current;
}

void judgeSecondCheck(Plan& plan)
{
    if (const auto& check = plan.ordered.secondCheck)
        plan.secondCheck = SecondCheckVerdict{whyNot(*check, plan)};
}

} // namespace ketaplan
