// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/plan_summary.h"

#include "exchange/plan_json.h"
#include "governance/differences.h"

#include <algorithm>

namespace ketaplan::governance {

namespace {

using nlohmann::json;

json only(const json& object, std::initializer_list<const char*> keys)
{
    json result = json::object();
    for (const char* key : keys)
        if (object.contains(key))
            result[key] = object[key];
    return result;
}

/// {"value": "36.25", "unit": "mg", "exact": "145/4"} as "36.25 mg", wherever it stands.
json withFiguresAsQuantities(const json& value)
{
    if (value.is_object() && value.contains("exact"))
        return value["value"].get<std::string>() + " " + value["unit"].get<std::string>();
    if (!value.is_structured())
        return value;
    json result = value;
    for (auto& member : result.items())
        member.value() = withFiguresAsQuantities(member.value());
    return result;
}

/// "dose ordered", "dose ordered, step 2"
std::string limitId(const json& entry)
{
    const std::string id = entry["quantity"].get<std::string>() + " " + entry["of"].get<std::string>();
    return entry.contains("step") ? id + ", step " + entry["step"].dump() : id;
}

std::string reasonId(const json& reason)
{
    const std::string id = reason["code"].get<std::string>();
    return reason.contains("quantity") && reason.contains("of") ? id + " " + limitId(reason) : id;
}

json limitsOf(const json& plan)
{
    json limits = json::array();
    for (const json& entry : plan["limits"]) {
        limits.push_back(only(entry, {"value", "verdict", "bound"}));
        limits.back()["id"] = limitId(entry);
    }
    return limits;
}

json findingsOf(const json& plan)
{
    json findings = json::array();
    for (const json& finding : plan["findings"])
        findings.push_back(only(finding, {"id", "severity", "answer", "text", "mechanism", "action"}));
    return findings;
}

json reasonsOf(const json& plan)
{
    json reasons = json::array();
    for (const json& reason : plan["reasons"])
        reasons.push_back({{"id", reasonId(reason)}, {"message", reason["message"]}});
    return reasons;
}

json summaryOf(const json& plan)
{
    json summary = only(plan, {"status", "dosing_weight", "total_dose", "dose_per_kg", "dose_rate", "dose_rate_per_kg", "range",
                               "preparation", "pump", "course", "offers"});
    summary["limits"] = limitsOf(plan);
    summary["findings"] = findingsOf(plan);
    summary["reasons"] = reasonsOf(plan);
    return withFiguresAsQuantities(summary);
}

bool hasAllLimits(const json& summary)
{
    return summary["status"] != "refused" && summary["status"] != "no plan";
}

void keepWhatBothHave(json& summary, const json& other)
{
    for (auto member = summary.begin(); member != summary.end();)
        member = other.contains(member.key()) ? std::next(member) : summary.erase(member);
}

} // namespace

json planSummary(const Result<Plan, RequestError>& plan, const ProtocolTable& table)
{
    if (plan)
        return summaryOf(json(toJson(*plan, table)));
    const json error(toJson(plan.error()));
    return {{"status", "no plan"}, {"reasons", {{{"id", error["code"]}, {"message", error["message"]}}}}};
}

Differences planDifferences(json before, json after)
{
    if (!hasAllLimits(before) || !hasAllLimits(after))
        before.erase("limits");
    keepWhatBothHave(before, after);
    keepWhatBothHave(after, before);
    Differences found = differencesBetween(before, after);
    std::stable_partition(found.begin(), found.end(), [](const Difference& difference) { return difference.at == "/status"; });
    return found;
}

} // namespace ketaplan::governance
