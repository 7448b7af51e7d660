// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_content.h"
#include "table/build_table.h"
#include "table/read_value.h"

namespace ketaplan {

namespace {

Medicine buildMedicine(const Node& node)
{
    return {textOf(node["id"]), textOf(node["name"]), textsOf(node["brands"]), textsOf(node["classes"])};
}

Interaction buildInteraction(const Node& node, Faults& faults)
{
    Interaction interaction;
    interaction.id = textOf(node["id"]);
    interaction.title = textOf(node["title"]);
    interaction.medicines = textsOf(node["medicines"]);
    interaction.classes = textsOf(node["classes"]);
    interaction.severity = codedOf(node["severity"], severityFromCode, faults);
    interaction.mechanism = textOf(node["mechanism"]);
    interaction.action = textOf(node["action"]);
    interaction.positions = buildEntries(node["positions"]);
    interaction.grade = textOf(node["grade"]);
    interaction.sources = textsOf(node["sources"]);
    return interaction;
}

} // namespace

std::vector<MedicineClass> buildMedicineClasses(const Node& classes)
{
    return eachOf(classes, [](const Node& node) { return MedicineClass{textOf(node["id"]), textOf(node["name"])}; });
}

std::vector<Medicine> buildMedicines(const Node& medicines)
{
    return eachOf(medicines, buildMedicine);
}

std::vector<Interaction> buildInteractions(const Node& interactions, Faults& faults)
{
    return eachOf(interactions, [&](const Node& interaction) { return buildInteraction(interaction, faults); });
}

} // namespace ketaplan
