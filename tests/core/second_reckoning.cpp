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
    return asked.standard == asked.concentration.has_value() ? "" : "mode-does-not-fit";
}

void append(std::vector<Entry>& entries, const std::vector<Entry>& more)
{
    entries.insert(entries.end(), more.begin(), more.end());
}

void takeSteps(Asked& asked, Reckoned& plan)
{
    append(plan.limits, orderedEntries(asked));
    asked.kg = plan.kg = dosingWeight(asked);
    plan.dose = doses(inMg(asked.dose, asked.unit, plan.kg, asked.minutes), plan.kg, asked.minutes);
    append(plan.limits, doseEntries(asked, plan.dose));
    if (!plan.refusal.empty())
        return;
    plan.prepared = prepare(asked, plan.dose);
    append(plan.limits, preparedEntries(asked, plan.prepared));
    plan.run = runPump(asked, plan.dose, plan.prepared);
    append(plan.limits, containerEntries(asked, plan.run));
    append(plan.limits, deliveredEntries(asked, plan));
}

} // namespace

std::set<std::pair<Limited, Verdict>> Reckoned::crossedAbsolute() const
{
    std::set<std::pair<Limited, Verdict>> found;
    for (const Entry& entry : limits)
        if (entry.verdict == Verdict::belowAbsolute || entry.verdict == Verdict::aboveAbsolute)
            found.emplace(entry.quantity, entry.verdict);
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
