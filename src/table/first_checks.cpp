// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/first_checks.h"

#include "table/node.h"

namespace ketaplan {

namespace {

/// What no file of ours comes near.
constexpr std::size_t mostValues = 100'000;
constexpr std::size_t longestText = 8'192; ///< bytes
constexpr int newestFormat = 1;

std::size_t valuesIn(const nlohmann::json& json)
{
    std::size_t count = 1;
    if (json.is_structured())
        for (const nlohmann::json& value : json)
            count += valuesIn(value);
    return count;
}

void textsAreShort(const Node& node, Faults& faults)
{
    if (const auto text = node.text(); text && text->size() > longestText)
        faults.add(node, "a text of at most 8192 bytes");
    for (const Node& member : node.members()) {
        if (member.key().size() > longestText)
            faults.add(node, "keys of at most 8192 bytes");
        textsAreShort(member, faults);
    }
    for (const Node& element : node.elements())
        textsAreShort(element, faults);
}

} // namespace

void checkSize(const nlohmann::json& json, const std::string& what, Faults& faults)
{
    if (valuesIn(json) > mostValues)
        faults.add("", what + " of at most 100,000 values", "more");
    else
        textsAreShort(Node(json), faults);
}

void checkFormat(const nlohmann::json& json, const std::string& what, Faults& faults)
{
    const Node format = Node(json)["format"];
    expect(format.integer().value_or(newestFormat) <= newestFormat, faults, format,
           "format 1; this " + what + " was written for a newer version of the program and needs one");
}

} // namespace ketaplan
