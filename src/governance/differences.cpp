// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/differences.h"

#include "governance/list_pairs.h"
#include "governance/table_number.h"
#include "json/pointer.h"
#include "text/table_places.h"

#include <algorithm>
#include <initializer_list>

namespace ketaplan::governance {

namespace {

using nlohmann::json;

/// A place in both documents. Lists move apart, so that each has a pointer of its own.
struct Place {
    std::string before;
    std::string after;
    std::string key; ///< of the innermost object's member
    std::vector<std::string> words;
    std::string list = {}; ///< key of the innermost list or object with elements of one kind
    bool isElement = false;
    bool isOfScope = false; ///< within `applies_to` or `when`

    Place member(const std::string& name) const
    {
        // The sources of a table are an object with an id for each, those of an entry a list of such ids.
        const bool isSource = before == "/sources";
        Place inner{pointerTo(before, name), pointerTo(after, name), name, words, isSource ? key : list, isSource,
                    isOfScope || name == "applies_to" || name == "when"};
        inner.words.push_back(text::placeOfMember(name));
        return inner;
    }

    /// The list's own words give way to those of its element.
    Place element(const ElementPair& pair, std::string name) const
    {
        Place inner = *this;
        inner.list = key;
        inner.isElement = true;
        inner.before = pair.before ? pointerTo(before, *pair.before) : before;
        inner.after = pair.after ? pointerTo(after, *pair.after) : after;
        if (!inner.words.empty())
            inner.words.pop_back();
        inner.words.push_back(std::move(name));
        return inner;
    }
};

bool isBound(const Place& place)
{
    return place.key == "recommended" || place.key == "absolute" || place.key == "above" || place.key == "below";
}

bool isLimit(const json& value)
{
    return value.is_object() && (value.contains("recommended") || value.contains("absolute"));
}

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What is asked, when, of whom, what follows, and how sure a source is. Containers and sources have a `kind` of another meaning.
bool isReadFirst(const Place& place)
{
    if (isOneOf(place.list, {"screening", "rules", "interactions"}) && isOneOf(place.key, {"question", "action", "due", "kind"}))
        return true;
    return place.isOfScope || place.key == "severity" || (place.list == "sources" && place.key == "certainty");
}

/// Without it a plan asks for, knows or rests on less than before.
bool isMissed(const Place& place)
{
    // Not what an entry merely cites: of sources, the table's own.
    const bool isSource = place.list == "sources" && place.before.starts_with("/sources/");
    return place.isElement && (isSource || isOneOf(place.list, {"screening", "rules", "interactions", "medicines"}));
}

/// A bound that goes or comes without its limit, or a limit that goes.
bool unbounds(const Place& place, const json& removed)
{
    return isBound(place) || isLimit(removed);
}

class Walk {
public:
    void compare(const json& before, const json& after, const Place& place)
    {
        if (before == after)
            return;
        if (before.is_object() && after.is_object())
            compareMembers(before, after, place);
        else if (before.is_array() && after.is_array())
            compareElements(before, after, place);
        else
            compareValues(before, after, place);
    }

    Differences take()
    {
        std::stable_partition(m_found.begin(), m_found.end(), [](const Difference& found) { return found.isCalledOut; });
        return std::move(m_found);
    }

private:
    void add(DifferenceKind kind, const Place& place, json before, json after, bool isCalledOut)
    {
        const std::string& at = kind == DifferenceKind::removed ? place.before : place.after;
        m_found.push_back({kind, at, text::place(place.words), std::move(before), std::move(after), std::nullopt, isCalledOut});
    }

    void addRemoved(const Place& place, const json& removed)
    {
        add(DifferenceKind::removed, place, removed, nullptr, unbounds(place, removed) || isMissed(place) || isReadFirst(place));
    }

    void addAdded(const Place& place, const json& added) { add(DifferenceKind::added, place, nullptr, added, isBound(place) || isReadFirst(place)); }

    void compareMembers(const json& before, const json& after, const Place& place)
    {
        for (const auto& member : before.items()) {
            if (after.contains(member.key()))
                compare(member.value(), after[member.key()], place.member(member.key()));
            else
                addRemoved(place.member(member.key()), member.value());
        }
        for (const auto& member : after.items())
            if (!before.contains(member.key()))
                addAdded(place.member(member.key()), member.value());
    }

    static std::string elementWords(const Place& place, const json& element, const std::string& naming, std::size_t index)
    {
        return naming.empty() ? text::placeOfElement(place.key, index)
                              : text::placeOfElement(place.key, element[naming].get_ref<const std::string&>());
    }

    void compareElements(const json& before, const json& after, const Place& place)
    {
        const std::string naming = namingKey(before, after);
        json orderBefore = json::array();
        json orderAfter = json::array();
        for (const ElementPair& pair : elementPairs(before, after)) {
            const std::size_t index = pair.after ? *pair.after : *pair.before;
            const json& element = pair.after ? after[index] : before[index];
            const Place inner = place.element(pair, elementWords(place, element, naming, index));
            if (!pair.after)
                addRemoved(inner, element);
            else if (!pair.before)
                addAdded(inner, element);
            else
                compare(before[*pair.before], element, inner);
        }
        if (!naming.empty())
            compareOrder(before, after, naming, place);
    }

    /// Only of what stands in both: what came or went has been told.
    void compareOrder(const json& before, const json& after, const std::string& naming, const Place& place)
    {
        const json earlier = namesAlsoIn(after, before, naming);
        const json later = namesAlsoIn(before, after, naming);
        if (earlier != later)
            add(DifferenceKind::order, place, earlier, later, false);
    }

    static json namesAlsoIn(const json& other, const json& list, const std::string& naming)
    {
        json names = json::array();
        for (const json& element : list)
            if (std::any_of(other.begin(), other.end(), [&](const json& one) { return one[naming] == element[naming]; }))
                names.push_back(element[naming]);
        return names;
    }

    void compareValues(const json& before, const json& after, const Place& place)
    {
        const auto first = tableNumber(before);
        const auto second = tableNumber(after);
        if (first && second)
            addNumber(place, before, after, *first, *second);
        else if ((first && after.is_null()) || (second && before.is_null()))
            add(DifferenceKind::number, place, before, after, isBound(place) || isReadFirst(place));
        else if ((before.is_string() || before.is_null()) && (after.is_string() || after.is_null()))
            add(DifferenceKind::text, place, before, after, isReadFirst(place));
        else
            add(DifferenceKind::value, place, before, after, unbounds(place, before) || isReadFirst(place));
    }

    void addNumber(const Place& place, const json& before, const json& after, const TableNumber& first, const TableNumber& second)
    {
        add(DifferenceKind::number, place, before, after, differMoreThanTwofold(first, second) || isReadFirst(place));
        m_found.back().percent = percentChange(first, second);
    }

    Differences m_found;
};

} // namespace

std::string_view code(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::number: return "number";
    case DifferenceKind::text: return "text";
    case DifferenceKind::value: return "value";
    case DifferenceKind::added: return "added";
    case DifferenceKind::removed: return "removed";
    case DifferenceKind::order: return "order";
    }
    return {};
}

Differences differencesBetween(const json& before, const json& after)
{
    Walk walk;
    walk.compare(before, after, {});
    return walk.take();
}

} // namespace ketaplan::governance
