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

std::string orderedCaption(const Plan& plan)
{
    return "Ordered " + shown(plan.dose->totalDose);
}

std::string deliveredCaption(const Plan& plan, const ProtocolTable& table)
{
    return (canStayInTheBag(plan, table) ? "delivered up to " : "delivered ") + shown(plan.pump->deliveredDose);
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
