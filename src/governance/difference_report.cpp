// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/difference_report.h"

#include "governance/differences.h"
#include "governance/table_number.h"
#include "text/difference_sentences.h"
#include "text/lists.h"
#include "text/one_line.h"
#include "text/quantity_text.h"

namespace ketaplan::governance {

namespace {

using nlohmann::json;

std::string shown(const json& value);

std::string shownElements(const json& list)
{
    std::vector<std::string> parts;
    for (const json& element : list)
        parts.push_back(shown(element));
    return list.empty() ? text::nothingThere() : text::joined(parts, ", ");
}

/// By the first of the keys that say what an object is.
std::string shownObject(const json& object)
{
    for (const char* key : {"title", "question", "label", "name", "text", "action", "citation", "heading", "id"})
        if (object.contains(key) && object[key].is_string())
            return object[key].get<std::string>();
    std::vector<std::string> parts;
    for (const auto& member : object.items())
        parts.push_back(member.key() + " " + shown(member.value()));
    return text::joined(parts, ", ");
}

std::string shownText(const std::string& written)
{
    if (const auto date = parseDate(written))
        return text::shown(*date);
    return written.empty() ? "\u201C\u201D" : written;
}

std::string shown(const json& value)
{
    if (const auto number = tableNumber(value))
        return number->unit ? text::exactly(Quantity{number->number, *number->unit}) : text::exactly(number->number);
    if (value.is_null())
        return text::nothingThere();
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_string())
        return shownText(value.get_ref<const std::string&>());
    return value.is_array() ? shownElements(value) : shownObject(value);
}

/// Two ways of writing one number look alike unless they are shown as written.
std::string changedNumber(const Difference& difference)
{
    const std::string before = shown(difference.before);
    const std::string after = shown(difference.after);
    return before == after ? text::changed(difference.before.dump(), difference.after.dump(), difference.percent)
                           : text::changed(before, after, difference.percent);
}

/// The numbers in something added or removed, as differences from nothing.
void addNumbers(std::vector<std::string>& lines, const json& value, const std::string& place)
{
    if (tableNumber(value))
        lines.push_back("  " + place + ": " + shown(value));
    else if (value.is_array() && !value.empty() && (tableNumber(value.front()) || tableNumber(value.back())))
        lines.push_back("  " + place + ": " + shown(value));
    else if (value.is_structured())
        for (const auto& member : value.items())
            addNumbers(lines, member.value(), place.empty() ? member.key() : place + ", " + member.key());
}

std::vector<std::string> linesOfWhole(const std::string& place, const std::string& what, const json& value)
{
    std::vector<std::string> lines = {place + ": " + what + (value.is_object() && value.empty() ? "" : ": " + shown(value))};
    if (value.is_object())
        addNumbers(lines, value, {});
    return lines;
}

/// Ids and keys of a table that nothing has checked may hold anything.
std::vector<std::string> rawLines(const Difference& difference)
{
    const std::string start = difference.place + ": ";
    switch (difference.kind) {
    case DifferenceKind::number: return {start + changedNumber(difference)};
    case DifferenceKind::text:
    case DifferenceKind::value:
        return {difference.place, "  before: " + shown(difference.before), "  now:    " + shown(difference.after)};
    case DifferenceKind::added: return linesOfWhole(difference.place, text::added(), difference.after);
    case DifferenceKind::removed: return linesOfWhole(difference.place, text::removed(), difference.before);
    case DifferenceKind::order: return {start + text::reordered(shown(difference.before), shown(difference.after))};
    }
    return {};
}

void addLines(std::vector<std::string>& lines, const Difference& difference)
{
    for (const std::string& line : linesOf(difference))
        lines.push_back("  " + line);
}

void addSection(std::vector<std::string>& lines, const Differences& differences, bool calledOut, const std::string& heading)
{
    bool isEmpty = true;
    for (const Difference& difference : differences) {
        if (difference.isCalledOut != calledOut)
            continue;
        if (isEmpty)
            lines.insert(lines.end(), {"", heading});
        isEmpty = false;
        addLines(lines, difference);
    }
}

} // namespace

std::vector<std::string> linesOf(const Difference& difference)
{
    std::vector<std::string> lines = rawLines(difference);
    for (std::string& line : lines)
        line = text::oneLine(line);
    return lines;
}

std::vector<std::string> linesOf(const Differences& differences)
{
    std::vector<std::string> lines = {text::differenceCount(differences.size())};
    addSection(lines, differences, true, text::calledOutHeading());
    addSection(lines, differences, false, text::othersHeading());
    return lines;
}

nlohmann::ordered_json toJson(const Differences& differences)
{
    auto list = nlohmann::ordered_json::array();
    for (const Difference& difference : differences)
        list.push_back({{"at", difference.at},
                        {"place", difference.place},
                        {"kind", code(difference.kind)},
                        {"called_out", difference.isCalledOut},
                        {"before", difference.before},
                        {"after", difference.after},
                        {"percent", difference.percent ? nlohmann::ordered_json(exactText(*difference.percent)) : nullptr}});
    return list;
}

} // namespace ketaplan::governance
