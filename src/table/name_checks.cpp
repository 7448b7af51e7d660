// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

#include <set>

namespace ketaplan {

namespace {

void idsAreUnique(const Node& list, Faults& faults)
{
    std::set<std::string> seen;
    for (const Node& element : list.elements())
        if (const auto id = element["id"].text(); id && !seen.insert(*id).second)
            faults.add(element["id"], "an id that no other element of the list has");
}

void idsOfEveryListAreUnique(const Node& table, Faults& faults)
{
    for (const char* list : {"products", "containers", "syringes", "pumps", "reasons", "protocols", "screening",
                             "medicine_classes", "medicines", "interactions", "sections"})
        idsAreUnique(table[list], faults);
    idsAreUnique(table["drug"]["forms"], faults);
    for (const Node& protocol : table["protocols"].elements())
        idsAreUnique(protocol["monitoring"]["observations"], faults);
}

/// Every list of the name `sources` or `grade_sources`, wherever it stands, names sources of the table.
void sourcesExist(const Node& node, const Node& sources, Faults& faults)
{
    if (node.key() == "sources" || node.key() == "grade_sources")
        for (const Node& named : node.elements())
            if (const auto id = named.text())
                expect(bool(sources[*id]), faults, named, "the id of a source of this table");
    for (const Node& member : node.members())
        sourcesExist(member, sources, faults);
    for (const Node& element : node.elements())
        sourcesExist(element, sources, faults);
}

void reasonsContainOther(const Node& table, Faults& faults)
{
    const Node reasons = table["reasons"];
    expect(!reasons.isList() || withId(reasons, "other"), faults, reasons, "a list of reasons with \"other\" among them");
}

} // namespace

void checkNames(const Node& table, Faults& faults)
{
    idsOfEveryListAreUnique(table, faults);
    for (const Node& part : table.members())
        if (part.key() != "sources")
            sourcesExist(part, table["sources"], faults);
    reasonsContainOther(table, faults);
}

} // namespace ketaplan
