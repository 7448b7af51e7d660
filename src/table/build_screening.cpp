// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_table.h"

#include "table/build_content.h"
#include "table/read_value.h"

namespace ketaplan {

namespace {

Quantity boundOf(const Node& node, Faults& faults)
{
    const auto quantity = node.quantity();
    if (!quantity)
        faults.add(node, "a quantity");
    return quantity.value_or(Quantity());
}

Condition buildCondition(const Node& node, Faults& faults)
{
    if (node["above"])
        return Above{boundOf(node["above"], faults)};
    if (node["below"])
        return Below{boundOf(node["below"], faults)};
    return AnswerIs{node["answer"].text() == "yes"};
}

std::vector<Condition> buildConditions(const Node& when, Faults& faults)
{
    if (!when["any"])
        return {buildCondition(when, faults)};
    return eachOf(when["any"], [&](const Node& condition) { return buildCondition(condition, faults); });
}

Rule buildRule(const Node& node, Faults& faults)
{
    return {buildConditions(node["when"], faults), codedOf(node["severity"], severityFromCode, faults),
            textOf(node["action"]), textsOf(node["sources"]), buildEntries(node["positions"]), textOf(node["grade"])};
}

void buildAppliedQuantity(const Node& bounds, Limited quantity, Applicability& applicability, Faults& faults)
{
    applicability.quantity = quantity;
    for (const Node& bound : bounds.members()) {
        const Quantity value = boundOf(bound, faults);
        applicability.unit = value.unit;
        (bound.key() == "above" ? applicability.above : applicability.below) = value.number;
    }
}

Applicability buildApplicability(const Node& node, Faults& faults)
{
    Applicability applicability;
    for (const Node& member : node.members()) {
        if (member.key() == "sex")
            applicability.sex = codedOf(member, sexFromCode, faults);
        else if (const auto quantity = limitedFromCode(member.key()))
            buildAppliedQuantity(member, *quantity, applicability, faults);
    }
    return applicability;
}

} // namespace

ScreeningItem buildScreeningItem(const Node& node, Faults& faults)
{
    ScreeningItem item;
    item.id = textOf(node["id"]);
    item.kind = codedOf(node["kind"], itemKindFromCode, faults);
    item.question = textOf(node["question"]);
    item.due = codedOf(node["due"], dueFromCode, faults);
    if (node["unit"])
        item.unit = codedOf(node["unit"], unitFromCode, faults);
    item.rules = eachOf(node["rules"], [&](const Node& rule) { return buildRule(rule, faults); });
    item.protocols = textsOf(node["protocols"]);
    item.group = textOf(node["group"]);
    item.help = textOf(node["help"]);
    item.appliesTo = buildApplicability(node["applies_to"], faults);
    return item;
}

} // namespace ketaplan
