// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_site_policy.h"

#include "table/read_value.h"

#include <algorithm>

namespace ketaplan {

namespace {

StopCriteria buildStopCriteria(const Node& node)
{
    StopCriteria stop;
    stop.systolicAbove = node["systolic_above"].quantity();
    stop.diastolicAbove = node["diastolic_above"].quantity();
    stop.heartRateBelow = node["heart_rate_below"].quantity();
    stop.heartRateAbove = node["heart_rate_above"].quantity();
    stop.breathingRateBelow = node["breathing_rate_below"].quantity();
    stop.oxygenSaturationBelow = node["oxygen_saturation_below"].quantity();
    stop.other = textsOf(node["other"]);
    return stop;
}

SitePolicy buildSitePolicy(const Node& policy)
{
    SitePolicy site;
    const Node identity = policy["site"];
    site.id = textOf(identity["id"]);
    site.name = textOf(identity["name"]);
    site.version = textOf(identity["version"]);
    site.effective = parseDate(textOf(identity["effective"]));
    site.products = textsOf(policy["products"]);
    site.containers = textsOf(policy["containers"]);
    site.pumps = textsOf(policy["pumps"]);
    site.stop = buildStopCriteria(policy["stop_criteria"]);
    site.discardAfter = policy["discard_after"].quantity();
    site.contacts = eachOf(policy["contacts"], [](const Node& contact) {
        return Contact{textOf(contact["role"]), textOf(contact["name"]), textOf(contact["phone"])};
    });
    return site;
}

Source sourceOf(const SitePolicy& site)
{
    Source source;
    source.id = sitePolicySource;
    source.citation = site.name + ", " + site.version;
    source.kind = localPolicyKind;
    source.certainty = Certainty::unverified;
    return source;
}

void joinLineVolumes(ProtocolTable& table, const Node& volumes, Faults& faults)
{
    for (Pump& pump : table.pumps)
        if (const Node volume = volumes[pump.id])
            pump.lineVolume = measureOf<Volume>(volume, faults);
}

/// After the table's rules: where one of them says never, its reason is the one that is told.
void joinStartLimits(ProtocolTable& table, const Node& limits)
{
    const auto add = [](ScreeningItem& item, Condition condition) {
        item.rules.push_back({{std::move(condition)}, Severity::contraindicated, {}, {std::string(sitePolicySource)}});
    };
    for (ScreeningItem& item : table.screening) {
        if (const auto above = limits[item.id]["above"].quantity())
            add(item, Above{*above});
        if (const auto below = limits[item.id]["below"].quantity())
            add(item, Below{*below});
    }
}

} // namespace

void joinSitePolicy(ProtocolTable& table, const Node& policy, Faults& faults)
{
    table.site = buildSitePolicy(policy);
    table.sources.insert_or_assign(std::string(sitePolicySource), sourceOf(*table.site));
    joinLineVolumes(table, policy["line_volumes"], faults);
    joinStartLimits(table, policy["start_limits"]);
}

} // namespace ketaplan
