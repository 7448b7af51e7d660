// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/list_pairs.h"

#include "governance/table_number.h"

#include <algorithm>
#include <map>
#include <set>

namespace ketaplan::governance {

namespace {

using nlohmann::json;

/// Above it lists are compared place by place: a table comes nowhere near, and the work grows with the square.
constexpr std::size_t mostComparisons = 4'000'000;

bool namesEach(const json& list, const std::string& key)
{
    std::set<std::string> names;
    for (const json& element : list)
        if (!element.is_object() || !element.contains(key) || !element[key].is_string()
            || !names.insert(element[key].get<std::string>()).second)
            return false;
    return true;
}

bool isNumberOrNone(const json& value)
{
    return value.is_null() || tableNumber(value).has_value();
}

bool holdNumbersOnly(const json& before, const json& after)
{
    return std::all_of(before.begin(), before.end(), isNumberOrNone) && std::all_of(after.begin(), after.end(), isNumberOrNone);
}

std::vector<ElementPair> pairsByName(const json& before, const json& after, const std::string& key)
{
    std::map<std::string, std::size_t> earlier;
    for (std::size_t i = 0; i < before.size(); ++i)
        earlier[before[i][key].get<std::string>()] = i;
    std::vector<ElementPair> pairs;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = earlier.find(after[i][key].get<std::string>());
        pairs.push_back({found == earlier.end() ? std::nullopt : std::optional(found->second), i});
        if (found != earlier.end())
            earlier.erase(found);
    }
    for (const auto& removed : earlier)
        pairs.push_back({removed.second, std::nullopt});
    return pairs;
}

std::vector<ElementPair> pairsByPlace(const json& before, const json& after)
{
    std::vector<ElementPair> pairs;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        pairs.push_back({i < before.size() ? std::optional(i) : std::nullopt, i < after.size() ? std::optional(i) : std::nullopt});
    return pairs;
}

/// Length of the longest common subsequence of what follows each pair of places.
std::vector<std::vector<std::size_t>> commonLengths(const json& before, const json& after)
{
    std::vector<std::vector<std::size_t>> lengths(before.size() + 1, std::vector<std::size_t>(after.size() + 1, 0));
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

/// What stands between two pairs of equals: places [before, beforeEnd) and [after, afterEnd).
struct Gap {
    std::size_t before = 0;
    std::size_t beforeEnd = 0;
    std::size_t after = 0;
    std::size_t afterEnd = 0;
};

bool canBecome(const json& before, const json& after)
{
    return (before.is_structured() && before.type() == after.type()) || (tableNumber(before) && tableNumber(after));
}

void addGap(std::vector<ElementPair>& pairs, Gap gap, const json& before, const json& after)
{
    while (gap.before < gap.beforeEnd && gap.after < gap.afterEnd && canBecome(before[gap.before], after[gap.after]))
        pairs.push_back({gap.before++, gap.after++});
    while (gap.before < gap.beforeEnd)
        pairs.push_back({gap.before++, std::nullopt});
    while (gap.after < gap.afterEnd)
        pairs.push_back({std::nullopt, gap.after++});
}

std::vector<ElementPair> pairsOfEquals(const json& before, const json& after)
{
    const auto lengths = commonLengths(before, after);
    std::vector<ElementPair> pairs;
    Gap gap;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            addGap(pairs, {gap.before, i, gap.after, j}, before, after);
            pairs.push_back({i, j});
            gap = {++i, 0, ++j, 0};
        } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    addGap(pairs, {gap.before, before.size(), gap.after, after.size()}, before, after);
    return pairs;
}

} // namespace

std::string namingKey(const json& before, const json& after)
{
    for (const char* key : {"id", "label", "heading"})
        if (namesEach(before, key) && namesEach(after, key))
            return key;
    return {};
}

std::vector<ElementPair> elementPairs(const json& before, const json& after)
{
    if (const std::string key = namingKey(before, after); !key.empty())
        return pairsByName(before, after, key);
    const bool areNumbers = before.size() == after.size() && holdNumbersOnly(before, after);
    const bool areTooMany = before.size() * after.size() > mostComparisons;
    return areNumbers || areTooMany ? pairsByPlace(before, after) : pairsOfEquals(before, after);
}

} // namespace ketaplan::governance
