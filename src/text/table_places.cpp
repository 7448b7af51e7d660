// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/table_places.h"

#include "text/lists.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ketaplan::text {

namespace {

/// What one element of a list is called, where the list's key does not say it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 35> elementNames = {{
    {"any", "condition"},
    {"approvals", "approval"},
    {"brands", "brand"},
    {"classes", "class"},
    {"concentrations", "concentration"},
    {"containers", "container"},
    {"course", "course entry"},
    {"discharge", "discharge entry"},
    {"dosing_weights", "dosing weight"},
    {"entries", "entry"},
    {"fillings", "filling"},
    {"findings", "finding"},
    {"forms", "form"},
    {"indications", "indication"},
    {"interactions", "interaction"},
    {"limits", "limit"},
    {"lines", "pump line"},
    {"medicine_classes", "medicine class"},
    {"medicines", "medicine"},
    {"observations", "observation"},
    {"offers", "offer"},
    {"positions", "position"},
    {"premedication", "premedication entry"},
    {"products", "product"},
    {"protocols", "protocol"},
    {"published", "published row"},
    {"pumps", "pump"},
    {"rate_steps", "rate step"},
    {"reasons", "reason"},
    {"rescue", "rescue entry"},
    {"rules", "rule"},
    {"screening", "screening item"},
    {"sections", "section"},
    {"sources", "source"},
    {"syringes", "measuring syringe"},
}};

std::string elementName(std::string_view list)
{
    const auto isOfList = [list](const auto& entry) { return entry.first == list; };
    const auto* const found = std::find_if(elementNames.begin(), elementNames.end(), isOfList);
    return found == elementNames.end() ? placeOfMember(list) : std::string(found->second);
}

bool isRange(std::string_view list)
{
    return list == "recommended" || list == "absolute" || list == "overfill";
}

} // namespace

std::string placeOfMember(std::string_view key)
{
    std::string words(key);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string placeOfElement(std::string_view list, std::string_view id)
{
    return elementName(list) + " " + std::string(id);
}

std::string placeOfElement(std::string_view list, std::size_t index)
{
    if (isRange(list))
        return (index == 0 ? "lowest " : "highest ") + std::string(list);
    return elementName(list) + " " + std::to_string(index + 1);
}

std::string place(const std::vector<std::string>& steps)
{
    if (steps.size() < 2)
        return joined(steps, "");
    return steps.front() + ": " + joined({steps.begin() + 1, steps.end()}, ", ");
}

} // namespace ketaplan::text
