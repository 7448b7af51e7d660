// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/measure.h"
#include "table/faults.h"
#include "table/node.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ketaplan {

/// A quantity of the measure's own unit.
template <typename M>
M measureOf(const Node& node, Faults& faults)
{
    const auto quantity = node.quantity();
    const auto measure = quantity ? M::from(*quantity) : std::nullopt;
    if (!measure)
        faults.add(node, "a quantity in the unit of this place");
    return measure.value_or(M());
}

/// The same, nothing for null.
template <typename M>
std::optional<M> optionalMeasureOf(const Node& node, Faults& faults)
{
    return node ? std::optional(measureOf<M>(node, faults)) : std::nullopt;
}

/// The value of a code by one of core's `...FromCode` functions.
template <typename Value>
Value codedOf(const Node& node, std::optional<Value> (*fromCode)(std::string_view), Faults& faults)
{
    const auto value = fromCode(textOf(node));
    if (!value)
        faults.add(node, "one of the words of this place");
    return value.value_or(Value());
}

/// The number of a quantity in that unit, nothing for null.
inline std::optional<Rational> optionalNumberOf(const Node& node, Unit unit, Faults& faults)
{
    const auto quantity = node.quantity();
    if (!node || (quantity && quantity->unit == unit))
        return quantity ? std::optional(quantity->number) : std::nullopt;
    faults.add(node, "a quantity in " + std::string(code(unit)));
    return std::nullopt;
}

/// Each element of a list by one function.
template <typename Build>
auto eachOf(const Node& list, Build build)
{
    std::vector<decltype(build(list))> built;
    for (const Node& element : list.elements())
        built.push_back(build(element));
    return built;
}

} // namespace ketaplan
