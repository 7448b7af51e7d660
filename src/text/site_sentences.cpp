// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/site_sentences.h"

#include "text/lists.h"
#include "text/one_line.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

constexpr const char* notSet = "not set";

std::string nameAndVersion(const SitePolicy& site)
{
    return oneLine(site.name) + " " + oneLine(site.version);
}

std::string orNotSet(const std::string& words)
{
    return words.empty() ? notSet : withUnitsKept(oneLine(words));
}

struct Criterion {
    std::string name;
    const std::optional<Quantity>& bound;
};

std::vector<Criterion> criteriaOf(const StopCriteria& stop)
{
    return {{"systolic blood pressure above", stop.systolicAbove}, {"diastolic blood pressure above", stop.diastolicAbove},
            {"heart rate below", stop.heartRateBelow},             {"heart rate above", stop.heartRateAbove},
            {"breathing rate below", stop.breathingRateBelow},     {"oxygen saturation below", stop.oxygenSaturationBelow}};
}

std::string contactText(const Contact& contact)
{
    const bool isOpen = contact.name.empty() && contact.phone.empty();
    std::string result = oneLine(contact.role) + ":";
    if (isOpen)
        return result + " " + notSet;
    result += " " + (contact.name.empty() ? std::string("name not set") : oneLine(contact.name));
    return result + ", " + (contact.phone.empty() ? std::string("phone not set") : oneLine(contact.phone));
}

} // namespace

std::string siteStanding(const ProtocolTable& table)
{
    if (!table.site)
        return "No site policy in use";
    return "Site policy " + nameAndVersion(*table.site) + " (" + shortHash(table.site->sha256) + ")";
}

std::string siteIdentity(const ProtocolTable& table)
{
    if (!table.site)
        return "No site policy is in use. What it would set is not set.";
    const std::string since = table.site->effective ? ", in force from " + shown(*table.site->effective) : "";
    return nameAndVersion(*table.site) + since + ". It narrows the protocol table and never widens it.";
}

std::string stopCriteria(const ProtocolTable& table)
{
    const StopCriteria stop = table.site ? table.site->stop : StopCriteria{};
    std::vector<std::string> set;
    std::vector<std::string> open;
    for (const Criterion& criterion : criteriaOf(stop))
        (criterion.bound ? set : open).push_back(criterion.name + (criterion.bound ? "\u00A0" + shown(*criterion.bound) : ""));
    for (const std::string& other : stop.other)
        set.push_back(orNotSet(other));
    if (set.empty())
        return notSet + std::string(".");
    return joined(set, "; ") + "." + (open.empty() ? "" : " Not set: " + joined(open, "; ") + ".");
}

Rich stopLine(const ProtocolTable& table)
{
    const std::string blank = table.site ? "" : " " + std::string(60, '_');
    return Rich().strong("Stop the pump and call").plain(" as this site sets it: " + stopCriteria(table) + blank);
}

Rich callLine(const ProtocolTable& table)
{
    const bool isOpen = !table.site || table.site->contacts.empty();
    return Rich().strong("Call").plain(": " + contacts(table) + (isOpen ? " " + std::string(60, '_') : ""));
}

std::string discardTime(const ProtocolTable& table)
{
    if (!table.site || !table.site->discardAfter)
        return notSet + std::string(".");
    return shown(*table.site->discardAfter) + " after preparation.";
}

std::string useBefore(const ProtocolTable& table)
{
    if (!table.site || !table.site->discardAfter)
        return "use before as set by local policy";
    return "use before: " + shown(*table.site->discardAfter) + " after preparation, set by this site's policy";
}

std::string contacts(const ProtocolTable& table)
{
    std::vector<std::string> all;
    if (table.site)
        for (const Contact& contact : table.site->contacts)
            all.push_back(contactText(contact));
    return all.empty() ? notSet + std::string(".") : joined(all, "; ") + ".";
}

} // namespace ketaplan::text
