// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/acknowledgements.h"

#include "core/blank_text.h"
#include "core/plan/judgement.h"

#include <algorithm>

namespace ketaplan {

namespace {

constexpr std::string_view limitPrefix = "limit:";
constexpr std::string_view findingPrefix = "finding:";

/// Whether the key names something of this plan, and if so whether it may be acknowledged.
enum class Standing { absent, fixed, open };

Standing standingOfLimit(const Plan& plan, std::string_view quantity)
{
    Standing standing = Standing::absent;
    for (const LimitEntry& entry : plan.limits) {
        if (code(entry.quantity) != quantity)
            continue;
        if (crossesAbsolute(entry.verdict) || entry.verdict == Verdict::notChecked)
            return Standing::fixed;
        if (crossesRecommended(entry.verdict))
            standing = Standing::open;
    }
    return standing;
}

const Finding* findFinding(const Plan& plan, std::string_view id)
{
    return find(plan.findings, id);
}

Standing standingOfFinding(const Plan& plan, std::string_view id)
{
    const Finding* finding = findFinding(plan, id);
    if (!finding)
        return Standing::absent;
    return finding->assessed && finding->severity == Severity::caution ? Standing::open : Standing::fixed;
}

Standing standingOf(const Plan& plan, std::string_view key)
{
    if (key.starts_with(limitPrefix))
        return standingOfLimit(plan, key.substr(limitPrefix.size()));
    return standingOfFinding(plan, key.substr(findingPrefix.size()));
}

/// Whether it crosses a recommended bound and the one before it does not.
bool isBetter(const LimitEntry& entry, const LimitEntry& before)
{
    return crossesRecommended(entry.verdict) && !crossesRecommended(before.verdict);
}

/// Of the ordered values of a limit, where none is ordered of the delivered ones: the first that crosses a recommended bound,
/// else the first.
const LimitEntry* valueEntry(const Plan& plan, std::string_view quantity)
{
    const LimitEntry* found = nullptr;
    for (const Of of : {Of::ordered, Of::delivered}) {
        for (const LimitEntry& entry : plan.limits)
            if (entry.of == of && code(entry.quantity) == quantity && (!found || isBetter(entry, *found)))
                found = &entry;
        if (found)
            return found;
    }
    return found;
}

std::string valueFor(const Plan& plan, std::string_view key)
{
    if (key.starts_with(findingPrefix))
        return findFinding(plan, key.substr(findingPrefix.size()))->answer;
    return exactText(valueEntry(plan, key.substr(limitPrefix.size()))->value->exact);
}

bool sameValue(const std::string& given, const std::string& current)
{
    const auto left = parseExactQuantity(given);
    const auto right = parseExactQuantity(current);
    return left && right ? left == right : given == current;
}

/// The first part in which the acknowledgement was given for something else than this plan.
std::optional<VoidWhy> mismatch(const AcknowledgedFor& given, const AcknowledgedFor& current)
{
    if (given.patient != current.patient)
        return VoidWhy::otherPatient;
    if (given.date != current.date)
        return VoidWhy::otherDate;
    if (given.protocol != current.protocol)
        return VoidWhy::otherProtocol;
    if (given.weight != current.weight)
        return VoidWhy::otherWeight;
    if (given.dosingWeight != current.dosingWeight)
        return VoidWhy::otherDosingWeight;
    if (given.dose != current.dose)
        return VoidWhy::otherDose;
    if (given.duration != current.duration)
        return VoidWhy::otherDuration;
    if (given.schedule != current.schedule)
        return VoidWhy::otherSchedule;
    if (!given.value || !sameValue(*given.value, *current.value))
        return VoidWhy::otherValue;
    return std::nullopt;
}

std::optional<VoidWhy> whyVoid(const Plan& plan, const std::string& key, const Acknowledgement& acknowledgement)
{
    switch (standingOf(plan, key)) {
    case Standing::absent: return VoidWhy::notCrossed;
    case Standing::fixed: return VoidWhy::cannotBeAcknowledged;
    case Standing::open: break;
    }
    if (const auto why = mismatch(acknowledgement.givenFor, *acknowledgeable(plan, key)))
        return why;
    if (acknowledgement.reason == "other" && isBlank(acknowledgement.text))
        return VoidWhy::needsText;
    if (isBlank(acknowledgement.by))
        return VoidWhy::needsName;
    return std::nullopt;
}

void cover(Plan& plan, std::string_view key)
{
    for (LimitEntry& entry : plan.limits)
        if (key.starts_with(limitPrefix) && code(entry.quantity) == key.substr(limitPrefix.size())
            && crossesRecommended(entry.verdict))
            entry.acknowledged = true;
    for (Finding& finding : plan.findings)
        if (key.starts_with(findingPrefix) && finding.id == key.substr(findingPrefix.size()))
            finding.acknowledged = true;
}

} // namespace

std::optional<AcknowledgedFor> acknowledgeable(const Plan& plan, std::string_view key)
{
    if (standingOf(plan, key) != Standing::open)
        return std::nullopt;
    AcknowledgedFor current;
    current.patient = identityOf(plan.patient);
    current.date = plan.ordered.date;
    current.protocol = plan.ordered.protocol;
    current.weight = plan.patient.weight.quantity();
    current.dosingWeight = plan.ordered.dosingWeight;
    current.dose = plan.ordered.dose;
    if (plan.ordered.duration)
        current.duration = plan.ordered.duration->quantity();
    current.schedule = exactText(plan.ordered.schedule);
    current.value = valueFor(plan, key);
    return current;
}

void applyAcknowledgements(const Context& context, Plan& plan)
{
    for (const auto& [key, acknowledgement] : context.order.acknowledgements) {
        if (const auto why = whyVoid(plan, key, acknowledgement))
            plan.voidAcknowledgements.push_back({key, *why});
        else
            cover(plan, key);
    }
}

} // namespace ketaplan
