// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/label_sentences.h"

#include "core/plan/schedule_lines.h"
#include "text/delivery.h"
#include "text/limits.h"
#include "text/line_sentences.h"
#include "text/order_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "text/recipe.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

std::string drugOf(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return drugName(table, protocol ? protocol->drugForm : "");
}

/// How the drug came into the container, after its volume and strength.
std::string madeBy(const Preparation& preparation)
{
    switch (preparation.method) {
    case Method::replace: return "added after drawing out " + shown(preparation.drugVolume);
    case Method::add: return "added, nothing drawn out";
    case Method::measure:
    case Method::makeUp: return "made up to " + shown(preparation.finalVolume);
    }
    return {};
}

std::optional<std::string> programmeNotice(const Plan& plan)
{
    const auto change = firstChange(plan);
    if (!change)
        return std::nullopt;
    return "No single rate: the one above holds up to " + minutesAndSeconds(*change) + " after the start. " + stillToRun(plan)
        + ", each as in the plan's pump programme.";
}

std::string holdsNotice(const Plan& plan, const ProtocolTable& table)
{
    const std::string word = containerWord(table, plan.preparation->container);
    if (plan.preparation->mode == Mode::patientDose)
        return "The " + word + " holds the patient's dose and no more.";
    if (!spareVolume(plan))
        return "The " + word + " holds exactly the volume to be infused.";
    return "The " + word + " holds more than the dose: " + shown(plan.pump->volume) + (firstChange(plan) ? " in all, no more." : ", no more.");
}

} // namespace

std::optional<std::string> noLabel(const Plan& plan)
{
    const bool isWhole = plan.dose && plan.preparation && plan.pump && plan.ledger;
    if (plan.status != Status::ready || !isWhole)
        return "There is no label: the plan is not ready, its status is \u201C" + label(plan.status) + "\u201D.";
    if (plan.ordered.schedule.running)
        return "There is no label: the pump runs already and nothing is prepared anew. The label on the container stays.";
    return std::nullopt;
}

Rich labelContent(const Plan& plan, const ProtocolTable& table)
{
    return Rich().strong(drugOf(plan, table) + " " + shown(plan.ledger->inContainer)).plain(" in ")
        .strong(shown(plan.preparation->finalVolume));
}

Rich labelStrength(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    const std::string route = protocol ? protocol->route : "";
    return Rich().strong(strength(plan.preparation->concentration)).plain(", " + route + (contains(route, "infusion") ? "" : " infusion"));
}

std::string labelDiluent(const Plan& plan, const ProtocolTable& table)
{
    return containerLabel(plan, table);
}

Rich labelMaking(const Plan& plan, const ProtocolTable& table)
{
    const Product* product = find(table.products, plan.preparation->product);
    Rich line = Rich().strong(shown(plan.preparation->drugVolume)).plain(" of ").strong(drugName(table, product ? product->form : ""));
    if (product)
        line.plain(" " + strength(product->concentration));
    return line.plain(" " + madeBy(*plan.preparation));
}

Rich labelDose(const Plan& plan)
{
    Rich line = Rich("DOSE\u00A0").strong(shown(plan.dose->totalDose));
    if (hasProgramme(plan))
        return line.plain(" in all within ").strong(minutesAndSeconds(wholeDuration(plan.ordered).quantity()));
    return plan.ordered.duration ? line.plain(" over ").strong(minutesAndSeconds(plan.ordered.duration->quantity())) : line;
}

std::vector<std::string> labelNotices(const Plan& plan, const ProtocolTable& table)
{
    std::vector<std::string> notices;
    if (const auto programme = programmeNotice(plan))
        notices.push_back(*programme);
    notices.push_back(holdsNotice(plan, table));
    if (needsFlush(plan))
        notices.push_back("The dose is complete only when the line is flushed, as in the plan.");
    if (const auto same = sameDigitsNotice(plan))
        notices.push_back(*same);
    return notices;
}

std::vector<std::string> labelEntries(const ProtocolTable& table)
{
    const bool isSet = table.site && table.site->discardAfter;
    return {"Prepared by", "Checked by", "Date and time",
            isSet ? "Discard after (" + shown(*table.site->discardAfter) + ")" : "Discard after"};
}

std::string labelCount()
{
    return "label 1 of 1";
}

} // namespace ketaplan::text
