// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_table.h"

#include "table/build_content.h"
#include "table/read_value.h"

namespace ketaplan {

namespace {

Date dateOf(const Node& node, Faults& faults)
{
    const auto date = parseDate(textOf(node));
    if (!date)
        faults.add(node, "a date that exists");
    return date.value_or(Date());
}

/// Whole days; the schema allows no other.
int daysOf(const Node& node, Faults& faults)
{
    const auto days = optionalNumberOf(node, Unit::d, faults);
    return days ? static_cast<int>(floorOf(*days)) : 0;
}

TableIdentity buildIdentity(const Node& node, Faults& faults)
{
    TableIdentity identity;
    identity.id = textOf(node["id"]);
    identity.title = textOf(node["title"]);
    identity.version = textOf(node["version"]);
    if (const auto language = node["language"])
        identity.language = textOf(language);
    identity.status = codedOf(node["status"], tableStatusFromCode, faults);
    identity.effective = dateOf(node["effective"], faults);
    identity.reviewBy = dateOf(node["review_by"], faults);
    identity.reviewGraceDays = daysOf(node["review_grace"], faults);
    identity.approvals = eachOf(node["approvals"], [&](const Node& approval) {
        return Approval{textOf(approval["name"]), textOf(approval["role"]), dateOf(approval["date"], faults)};
    });
    return identity;
}

Source buildSource(const Node& node, Faults& faults)
{
    return {node.key(), textOf(node["citation"]), textOf(node["doi"]), textOf(node["url"]), textOf(node["kind"]),
            codedOf(node["certainty"], certaintyFromCode, faults), textOf(node["population"]), textOf(node["published"])};
}

void buildDrug(const Node& drug, ProtocolTable& table)
{
    table.drugId = textOf(drug["id"]);
    table.drugName = textOf(drug["name"]);
    table.forms = eachOf(drug["forms"], [](const Node& form) {
        return DrugForm{textOf(form["id"]), textOf(form["name"])};
    });
}

} // namespace

ProtocolTable buildTable(const Node& node, Faults& faults)
{
    ProtocolTable table;
    table.identity = buildIdentity(node["table"], faults);
    for (const Node& source : node["sources"].members())
        table.sources.emplace(source.key(), buildSource(source, faults));
    buildDrug(node["drug"], table);
    table.products = buildProducts(node["products"], faults);
    table.containers = buildContainers(node["containers"], faults);
    table.syringes = buildSyringes(node["syringes"], faults);
    table.pumps = buildPumps(node["pumps"], faults);
    table.tolerances = buildLimits(node["tolerances"], faults);
    table.patientLimits = buildLimits(node["patient_limits"], faults);
    table.reasons = eachOf(node["reasons"], [](const Node& reason) {
        return OverrideReason{textOf(reason["id"]), textOf(reason["label"])};
    });
    table.protocols = eachOf(node["protocols"], [&](const Node& protocol) { return buildProtocol(protocol, faults); });
    table.screening = eachOf(node["screening"], [&](const Node& item) { return buildScreeningItem(item, faults); });
    table.medicineClasses = buildMedicineClasses(node["medicine_classes"]);
    table.medicines = buildMedicines(node["medicines"]);
    table.interactions = buildInteractions(node["interactions"], faults);
    table.sections = buildSections(node["sections"]);
    table.dosingWeight = buildDosingWeightNote(node["dosing_weight"], faults);
    table.patientSheet = buildPatientSheet(node["patient_sheet"]);
    return table;
}

} // namespace ketaplan
