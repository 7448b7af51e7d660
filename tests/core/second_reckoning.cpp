// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_reckoning.h"

#include "second_order.h"

#include <algorithm>

namespace ketaplan::second {

namespace {

std::string beforeAnyStep(const Asked& asked)
{
    const auto& allowed = asked.protocol.dosingWeights;
    if (!std::count(allowed.begin(), allowed.end(), asked.basis))
        return "dosing-weight-not-allowed";
    if (asked.standard != asked.concentration.has_value())
        return "mode-does-not-fit";
    if (asked.scheduled() && !asked.standard)
        return "needs-standard-mode";
    if (asked.request.schedule.bolus && !asked.protocol.bolus)
        return "bolus-not-allowed";
    return asked.request.schedule.steps.empty() || asked.protocol.steps ? "" : "steps-not-allowed";
}

void append(std::vector<Entry>& entries, const std::vector<Entry>& more)
{
    entries.insert(entries.end(), more.begin(), more.end());
}

/// The whole dose, once it can be known, with what a running pump has given.
void judgeWhole(const Asked& asked, const Wide& given, Reckoned& plan)
{
    Wide total = given;
    for (const Line& line : linesLeft(asked))
        total += line.dose;
    if (!asked.scheduled())
        total = inMg(asked.dose, asked.unit, plan.kg, asked.minutes);
    plan.dose = doses(total, plan.kg, asked.whole);
    append(plan.limits, doseEntries(asked, plan.dose));
    append(plan.limits, courseTotalEntries(asked, total));
}

void runAll(const Asked& asked, Reckoned& plan)
{
    plan.run = asked.scheduled() ? runSchedule(asked, plan.dose, plan.prepared) : runPump(asked, plan.dose, plan.prepared);
    append(plan.limits, containerEntries(asked, plan.run));
    append(plan.limits, asked.scheduled() ? scheduleDeliveredEntries(asked, plan) : deliveredEntries(asked, plan));
}

void takeSteps(Asked& asked, Reckoned& plan)
{
    append(plan.limits, orderedEntries(asked));
    append(plan.limits, sessionEntries(asked));
    asked.kg = plan.kg = dosingWeight(asked);
    if (asked.scheduled())
        asked.lines = linesOf(asked);
    if (!asked.running())
        judgeWhole(asked, 0, plan);
    append(plan.limits, scheduleEntries(asked));
    if (!plan.refusal.empty())
        return;
    plan.prepared = prepare(asked, plan.dose);
    append(plan.limits, preparedEntries(asked, plan.prepared));
    if (asked.running())
        judgeWhole(asked, number(asked.request.schedule.running->given) * plan.prepared.concentration, plan);
    runAll(asked, plan);
}

} // namespace

std::set<std::tuple<Limited, Verdict, int>> Reckoned::crossedAbsolute() const
{
    std::set<std::tuple<Limited, Verdict, int>> found;
    for (const Entry& entry : limits)
        if (entry.verdict == Verdict::belowAbsolute || entry.verdict == Verdict::aboveAbsolute)
            found.emplace(entry.quantity, entry.verdict, entry.step);
    return found;
}

bool Reckoned::crossesRecommended() const
{
    return std::any_of(limits.begin(), limits.end(), [](const Entry& entry) {
        return entry.verdict == Verdict::belowRecommended || entry.verdict == Verdict::aboveRecommended;
    });
}

Reckoned reckon(const Request& request, const ProtocolTable& table)
{
    Asked asked = ask(request, table);
    Reckoned plan;
    plan.limits = patientEntries(asked);
    plan.refusal = beforeAnyStep(asked);
    try {
        takeSteps(asked, plan);
    } catch (const Refused& refused) {
        if (plan.refusal.empty())
            plan.refusal = refused.code;
    }
    return plan;
}

std::optional<Wide> rangeEnd(const Request& request, const ProtocolTable& table, bool absolute, bool high)
{
    const Asked asked = ask(request, table);
    const Wide kg = dosingWeight(asked);
    std::optional<Wide> end;
    for (const DoseLimit& one : doseLimits(asked.protocol)) {
        const Bounds& bounds = absolute ? one.limit->absolute : one.limit->recommended;
        const auto& bound = high ? bounds.high : bounds.low;
        if (!bound)
            continue;
        const Wide mg = inMg(wide(*bound), one.unit, kg, asked.minutes);
        if (!end || (high ? mg < *end : mg > *end))
            end = mg;
    }
    return end;
}

} // namespace ketaplan::second
