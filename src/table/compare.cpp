// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/compare.h"

#include "core/numbers/rounding.h"
#include "core/screening/running_change.h"

namespace ketaplan {

bool isAbove(const Node& a, const Node& b)
{
    const auto first = a.quantity();
    const auto second = b.quantity();
    return first && second && first->unit == second->unit && first->number > second->number;
}

void expectAboveZero(const Node& quantity, Faults& faults)
{
    const auto value = quantity.quantity();
    expect(!value || value->number.isPositive(), faults, quantity, "a quantity above zero");
}

void expectMultiple(const Node& quantity, const Node& step, Faults& faults)
{
    const auto value = quantity.quantity();
    const auto unit = step.quantity();
    const bool comparable = value && unit && value->unit == unit->unit && unit->number.isPositive();
    expect(!comparable || isMultipleOf(value->number, unit->number), faults, quantity, "a multiple of " + textOf(step));
}

Node withId(const Node& list, const std::string& id)
{
    for (const Node& element : list.elements())
        if (element["id"].text() == id)
            return element;
    return list["no such element"];
}

void expectId(const Node& named, const Node& list, const std::string& what, Faults& faults)
{
    const auto id = named.text();
    expect(!id || withId(list, *id), faults, named, "the id of " + what + " of this table");
}

void expectFreeFindingId(const Node& id, Faults& faults)
{
    expect(!isOwnFinding(textOf(id)), faults, id, "an id that the program does not use itself");
}

void expectUnit(const Node& quantity, std::string_view unit, Faults& faults)
{
    const auto value = quantity.quantity();
    expect(!value || code(value->unit) == unit, faults, quantity, "a quantity in " + std::string(unit));
}

} // namespace ketaplan
