// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/stocked.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// What is not chosen is not missing from the shelf.
template <typename Element>
bool isStockedOrNone(const ProtocolTable& table, const Element* element)
{
    return !element || isStocked(table, *element);
}

template <typename Element, typename Fits>
void addFitting(const ProtocolTable& table, const std::vector<Element>& elements, std::vector<std::string>& ids, Fits fits)
{
    for (const Element& element : elements)
        if (isStocked(table, element) && fits(element))
            ids.push_back(element.id);
}

} // namespace

bool isStocked(const ProtocolTable& table, const Product& product)
{
    return !table.site || isStocked(table.site->products, product.id);
}

bool isStocked(const ProtocolTable& table, const Container& container)
{
    return !table.site || isStocked(table.site->containers, container.id);
}

bool isStocked(const ProtocolTable& table, const Pump& pump)
{
    return !table.site || isStocked(table.site->pumps, pump.id);
}

bool stocksTheOrder(const Context& context)
{
    return isStockedOrNone(context.table, context.product) && isStockedOrNone(context.table, context.container)
        && isStockedOrNone(context.table, context.pump);
}

void addStocked(const Context& context, Reason& reason)
{
    const ProtocolTable& table = context.table;
    if (!isStockedOrNone(table, context.product))
        addFitting(table, table.products, reason.products,
                   [&](const Product& product) { return product.form == context.protocol.drugForm; });
    if (!isStockedOrNone(table, context.container))
        addFitting(table, table.containers, reason.containers, [](const Container&) { return true; });
    if (!isStockedOrNone(table, context.pump))
        addFitting(table, table.pumps, reason.pumps, [&](const Pump& pump) {
            return std::find(pump.kinds.begin(), pump.kinds.end(), context.container->kind) != pump.kinds.end();
        });
}

} // namespace ketaplan
