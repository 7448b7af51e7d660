// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_table.h"

#include "table/read_value.h"

namespace ketaplan {

namespace {

Bounds buildBounds(const Node& range, Unit unit, Faults& faults)
{
    const auto ends = range.elements();
    if (ends.size() == 2)
        return {optionalNumberOf(ends[0], unit, faults), optionalNumberOf(ends[1], unit, faults)};
    faults.add(range, "a list of two bounds");
    return {};
}

} // namespace

Limit buildLimit(const Node& limit, Unit unit, Faults& faults)
{
    return {unit, buildBounds(limit["recommended"], unit, faults), buildBounds(limit["absolute"], unit, faults),
            textsOf(limit["sources"]), textOf(limit["note"]), textOf(limit["grade"])};
}

std::map<Limited, Limit> buildLimits(const Node& group, Faults& faults)
{
    std::map<Limited, Limit> limits;
    for (const Node& limit : group.members()) {
        const auto quantity = limitedFromCode(limit.key());
        const auto unit = quantity ? unitOf(*quantity) : std::nullopt;
        if (unit)
            limits.emplace(*quantity, buildLimit(limit, *unit, faults));
        else
            faults.add(limit, "no limit of this name");
    }
    return limits;
}

} // namespace ketaplan
