// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/page_sentences.h"

#include "text/delivery.h"
#include "text/limits.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

std::string rangeCaption(std::string_view which, const RangeEnd& low, const RangeEnd& high)
{
    Bounds bounds;
    if (low.dose)
        bounds.low = low.dose->exact.number;
    if (high.dose)
        bounds.high = high.dose->exact.number;
    const std::string limit = high.boundBy && high.dose ? " (limit of " + lowerFirst(label(*high.boundBy)) + ")." : ".";
    return std::string(which) + " " + rangeText(bounds, Unit::mg) + limit;
}

std::string boundsCaption(std::string_view which, const Bounds& bounds, Unit unit)
{
    return bounds.low || bounds.high ? std::string(which) + " " + rangeText(bounds, unit) : "no " + std::string(which) + " bound";
}

std::string orderedCaption(const Figure& dose)
{
    return "ordered " + shown(dose);
}

std::string orderedCaption(std::size_t steps)
{
    return "ordered in " + std::to_string(steps) + " steps";
}

std::string deliveredCaption(const Plan& plan, const ProtocolTable& table, const Figure& dose)
{
    return (canStayInTheBag(plan, table) ? "delivered up to " : "delivered ") + shown(dose);
}

std::string allowedWithReason()
{
    return "allowed with a reason";
}

std::string noDose()
{
    return "no dose to show";
}

namespace {

std::string inMinutes(int minutes)
{
    return shown(Quantity{Rational(minutes), Unit::min});
}

} // namespace

std::string observationTimes(const Monitoring& monitoring)
{
    std::string note = monitoring.everyMinutes ? "minutes from the start; every " + inMinutes(*monitoring.everyMinutes)
                                               : "times set by local policy: write them into the blank columns";
    if (monitoring.afterMinutes && monitoring.everyMinutesAfter)
        return note + ", then every " + inMinutes(*monitoring.everyMinutesAfter) + " for " + inMinutes(*monitoring.afterMinutes)
            + " after the end";
    if (monitoring.afterMinutes)
        return note + ", then for " + inMinutes(*monitoring.afterMinutes) + " after the end";
    return monitoring.everyMinutes ? note + "; after the end as set by local policy" : note;
}

std::string pressureHint()
{
    return "a bar with two end marks: systolic and diastolic";
}

std::optional<std::string> noAttachment(const Plan& plan)
{
    if (plan.status == Status::ready)
        return std::nullopt;
    return "The plan does not travel inside a screening summary: its file has the figures that the summary leaves out. Its status is \u201C"
        + label(plan.status) + "\u201D.";
}

std::string dischargeByLocalPolicy()
{
    return "Discharge criteria as set by local policy";
}

std::vector<std::string> labelBlanks(const ProtocolTable& table)
{
    const bool isSet = table.site && table.site->discardAfter;
    return {"Prepared at", isSet ? "Use before (" + shown(*table.site->discardAfter) + " after preparation, site policy)"
                                 : "Use before (set by local policy)"};
}

} // namespace ketaplan::text
