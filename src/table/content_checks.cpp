// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

#include <algorithm>
#include <string>

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

/// What a site sets for itself has been read in no source. The kind is written in other ways too: "Local policy".
void localPolicyIsUnverified(const Node& source, Faults& faults)
{
    std::string kind = textOf(source["kind"]);
    std::transform(kind.begin(), kind.end(), kind.begin(), [](char letter) {
        return letter == ' ' || letter == '_' ? '-' : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const auto certainty = source["certainty"].text();
    expect(kind != "local-policy" || !certainty || *certainty == "unverified", faults, source["certainty"],
           "\"unverified\", because the source is local policy, which is read in no publication");
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
    for (const Node& source : table["sources"].members())
        localPolicyIsUnverified(source, faults);
}

} // namespace ketaplan
