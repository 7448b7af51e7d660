// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/order_sentences.h"

#include "core/plan/schedule_lines.h"
#include "text/line_sentences.h"
#include "text/one_line.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/weight_sentences.h"

namespace ketaplan::text {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

std::string strengthOf(const std::string& number)
{
    const std::string gap(noBreakSpace);
    return number + gap + "mg" + gap + "per" + gap + "mL";
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

} // namespace

std::string drugName(const ProtocolTable& table, const std::string& formId)
{
    const DrugForm* form = find(table.forms, formId);
    if (!form || form->name == table.drugName)
        return table.drugName;
    return contains(form->name, table.drugName) ? form->name : table.drugName + " (" + form->name + ")";
}

std::string instructionLabel(std::string label)
{
    constexpr std::string_view slashed = " mg/mL";
    for (std::size_t at = label.find(slashed); at != label.npos; at = label.find(slashed))
        label.replace(at, slashed.size(), "\u00A0mg\u00A0per\u00A0mL");
    return withUnitsKept(label);
}

std::string containerLabel(const Plan& plan, const ProtocolTable& table)
{
    const Container* container = find(table.containers, plan.preparation->container);
    return instructionLabel(container ? container->label : plan.preparation->container);
}

std::string strength(const Figure& concentration)
{
    return strengthOf(number(concentration));
}

std::string strength(const Concentration& concentration)
{
    return strengthOf(number(concentration.quantity()));
}

Rich orderLine(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    Rich line;
    line.strong(drugName(table, protocol ? protocol->drugForm : "")).plain(" " + strength(plan.preparation->concentration));
    line.plain(", DOSE\u00A0").strong(shown(plan.dose->totalDose));
    if (hasProgramme(plan))
        line.plain(" in all within ").strong(minutesAndSeconds(wholeDuration(plan.ordered).quantity()))
            .plain(", not at one rate: " + orderedInShort(plan.ordered.schedule));
    else if (plan.ordered.duration)
        line.plain(" over ").strong(minutesAndSeconds(plan.ordered.duration->quantity()));
    const std::string route = protocol ? protocol->route : "";
    line.plain(", " + route + (contains(route, "infusion") ? ", once" : " infusion, once"));
    return line;
}

Rich doseBasis(const Plan& plan)
{
    Rich line;
    line.strong(shown(plan.dose->dosePerKg)).plain(" for ").strong(shown(plan.dose->dosingWeight));
    line.plain(", " + label(plan.dose->basis) + ". Body weight " + weightWithOrigin(plan.patient) + ". ");
    if (hasProgramme(plan))
        return line.plain("The rates stand in the pump programme.");
    line.plain("As ordered: " + shown(plan.dose->doseRate) + ", " + shown(plan.dose->doseRatePerKg) + ".");
    return line;
}

std::string weightWithOrigin(const Patient& patient)
{
    const std::string method = patient.weightMethod ? label(*patient.weightMethod) : "method not recorded";
    const std::string date = patient.weightDate ? shown(*patient.weightDate) : "date not recorded";
    const std::string before = patient.previousWeight ? " (previous " + previousWeight(*patient.previousWeight) + ")" : "";
    return shown(patient.weight.quantity()) + ", " + method + (patient.weightMethod && patient.weightDate ? " " : ", ") + date + before;
}

std::string offLabel()
{
    return "Off-label use: the product is not licensed for this.";
}

std::string timeText(const std::string& at)
{
    constexpr std::size_t dateLength = 10;
    constexpr std::size_t timeLength = 16;
    const auto date = parseDate(std::string_view(at).substr(0, dateLength));
    if (!date || at.size() < timeLength || at[dateLength] != 'T')
        return oneLine(at);
    const std::size_t zone = at.find_first_of("Z+-", timeLength);
    const std::string offset = zone == at.npos || at[zone] == 'Z' ? "" : at.substr(zone);
    return shown(*date) + " " + oneLine(at.substr(dateLength + 1, 5)) + (zone == at.npos ? "" : " UTC" + oneLine(offset));
}

Rich acknowledgedBy(const Acknowledgement& acknowledgement, const ProtocolTable& table)
{
    const OverrideReason* reason = find(table.reasons, acknowledgement.reason);
    Rich line;
    line.strong("Acknowledged").plain(": " + (reason ? reason->label : acknowledgement.reason));
    if (!acknowledgement.text.empty())
        line.plain(", " + oneLine(acknowledgement.text));
    line.plain(". " + oneLine(acknowledgement.by));
    line.plain(acknowledgement.at.empty() ? ", time not recorded" : ", " + timeText(acknowledgement.at));
    return line;
}

} // namespace ketaplan::text
