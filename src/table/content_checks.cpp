// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

void protocolsExist(const Node& entries, const Node& table, Faults& faults)
{
    for (const Node& entry : entries.elements())
        for (const Node& named : entry["protocols"].elements())
            expectId(named, table["protocols"], "a protocol", faults);
}

/// Only what no source gives stands without one.
void publishedRowsAreCited(const Node& protocol, Faults& faults)
{
    for (const Node& row : protocol["published"].elements())
        expect(!row["value"] || !row["sources"].isList() || !row["sources"].elements().empty(), faults, row["sources"],
               "at least one source, because the row has a value");
}

} // namespace

void checkContent(const Node& table, Faults& faults)
{
    for (const Node& section : table["sections"].elements())
        protocolsExist(section["entries"], table, faults);
    for (const Node& section : table["patient_sheet"]["sections"].elements())
        protocolsExist(section["entries"], table, faults);
    for (const Node& protocol : table["protocols"].elements())
        publishedRowsAreCited(protocol, faults);
}

} // namespace ketaplan
