// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

namespace ketaplan {

/// Whether the site stocks it. Without a site policy, or where that leaves the list open, everything of the table is.
bool isStocked(const ProtocolTable& table, const Product& product);
bool isStocked(const ProtocolTable& table, const Container& container);
bool isStocked(const ProtocolTable& table, const Pump& pump);

/// The elements of a list of the table that the site stocks, in its order.
template <typename Element>
std::vector<Element> stockedOf(const ProtocolTable& table, const std::vector<Element>& elements)
{
    std::vector<Element> stocked;
    for (const Element& element : elements)
        if (isStocked(table, element))
            stocked.push_back(element);
    return stocked;
}

/// Whether the site stocks the product, the container and the pump of the order.
bool stocksTheOrder(const Context& context);

/// Names what the site stocks in place of what it does not: products of the protocol's form, containers, and pumps that take
/// the ordered container.
void addStocked(const Context& context, Reason& reason);

} // namespace ketaplan
