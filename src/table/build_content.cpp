// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_content.h"

#include "table/read_value.h"

namespace ketaplan {

namespace {

ContentEntry buildEntry(const Node& entry)
{
    return {textOf(entry["text"]), textsOf(entry["sources"]), textOf(entry["grade"]), textsOf(entry["protocols"])};
}

PublishedRow buildPublishedRow(const Node& row)
{
    return {textOf(row["label"]), textOf(row["value"]), textsOf(row["sources"])};
}

ContentSection buildSection(const Node& section)
{
    return {textOf(section["id"]), textOf(section["title"]), section["on_page"].boolean().value_or(false),
            buildEntries(section["entries"])};
}

} // namespace

std::vector<ContentEntry> buildEntries(const Node& list)
{
    return eachOf(list, buildEntry);
}

std::vector<PublishedRow> buildPublishedRows(const Node& list)
{
    return eachOf(list, buildPublishedRow);
}

std::vector<ContentSection> buildSections(const Node& list)
{
    return eachOf(list, buildSection);
}

PatientSheetContent buildPatientSheet(const Node& node)
{
    return {textOf(node["title"]), eachOf(node["sections"], [](const Node& section) {
                return SheetSection{textOf(section["heading"]), buildEntries(section["entries"])};
            })};
}

DosingWeightNote buildDosingWeightNote(const Node& node, Faults& faults)
{
    return {optionalNumberOf(node["from_bmi"], Unit::kgPerM2, faults), buildEntries(node["positions"])};
}

} // namespace ketaplan
