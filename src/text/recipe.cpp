// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/recipe.h"

#include "text/limits.h"
#include "text/lists.h"
#include "text/order_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

/// A name from the table as it stands in an instruction: "per" for a slash in the strength.
std::string named(std::string label)
{
    constexpr std::string_view slashed = " mg/mL";
    for (std::size_t at = label.find(slashed); at != label.npos; at = label.find(slashed))
        label.replace(at, slashed.size(), "\u00A0mg\u00A0per\u00A0mL");
    return withUnitsKept(label);
}

std::string productLabel(const Plan& plan, const ProtocolTable& table)
{
    const Product* product = find(table.products, plan.preparation->product);
    return named(product ? product->label : plan.preparation->product);
}

std::string containerLabel(const Plan& plan, const ProtocolTable& table)
{
    const Container* container = find(table.containers, plan.preparation->container);
    return named(container ? container->label : plan.preparation->container);
}

Rich takeStep(const Plan& plan, const ProtocolTable& table)
{
    const std::string vials = std::to_string(plan.preparation->vials) + (plan.preparation->vials == 1 ? "\u00A0vial" : "\u00A0vials");
    return Rich("Take ").strong(vials).plain(": " + productLabel(plan, table) + ". Take 1 "
                                             + containerWord(table, plan.preparation->container) + ": " + containerLabel(plan, table) + ".");
}

/// The step before the drug comes in; nothing where the container stays as it is.
std::optional<Rich> diluentStep(const Preparation& preparation)
{
    const std::string drug = shown(preparation.drugVolume);
    const std::string diluent = shown(preparation.diluentVolume);
    switch (preparation.method) {
    case Method::replace:
        return Rich("Draw ").strong(drug).plain(" out of the bag and discard it. " + diluent + " stay in the bag.");
    case Method::add: return std::nullopt;
    case Method::measure: return Rich("Measure ").strong(diluent).plain(" of diluent into the empty bag.");
    case Method::makeUp: return Rich("Draw ").strong(diluent).plain(" of diluent into the syringe.");
    }
    return std::nullopt;
}

std::string syringeName(const std::string& id, const ProtocolTable& table)
{
    const MeasuringSyringe* syringe = find(table.syringes, id);
    return "the " + (syringe ? shown(syringe->capacity.quantity()) : id) + " syringe";
}

/// "20 mL and 20 mL in the 20 mL syringe and 3.4 mL in the 5 mL syringe"
std::string fillingsInWords(const Preparation& preparation, const ProtocolTable& table)
{
    std::vector<std::string> parts;
    for (const Filling& filling : preparation.fillings)
        parts.push_back(shown(filling.volume) + " in " + syringeName(filling.syringe, table));
    return andList(parts);
}

Rich drawUpStep(const Plan& plan, const ProtocolTable& table)
{
    const Preparation& preparation = *plan.preparation;
    const Product* product = find(table.products, preparation.product);
    Rich step = Rich("Draw up ").strong(shown(preparation.drugVolume)).plain(" of " + drugName(table, product ? product->form : ""));
    if (product)
        step.plain(" " + strength(product->concentration));
    if (preparation.fillings.size() == 1)
        step.plain(" in " + syringeName(preparation.fillings.front().syringe, table));
    else
        step.plain(", as " + fillingsInWords(preparation, table));
    if (plan.ledger)
        step.plain(": " + shown(plan.ledger->inContainer));
    return step.plain(".");
}

Rich mixStep(const Plan& plan, const ProtocolTable& table)
{
    const Preparation& preparation = *plan.preparation;
    const std::string drug = plan.ledger ? shown(plan.ledger->inContainer) : shown(preparation.amount);
    return Rich("Add it to the " + containerWord(table, preparation.container) + " and mix: " + drug + " in "
                + shown(preparation.finalVolume) + ", ")
        .strong(strength(preparation.concentration)).plain(".");
}

Rich labelStep(const Plan& plan, const ProtocolTable& table)
{
    Rich step = Rich("Label the " + containerWord(table, plan.preparation->container) + ". ");
    return step.strong(containerHolds(plan, table));
}

} // namespace

std::string containerWord(const ProtocolTable& table, const std::string& containerId)
{
    const Container* container = find(table.containers, containerId);
    return container && container->kind == ContainerKind::syringe ? "syringe" : "bag";
}

std::string containerHolds(const Plan& plan, const ProtocolTable& table)
{
    if (!plan.ledger || !plan.dose)
        return {};
    const std::string holds = "The " + containerWord(table, plan.preparation->container) + " holds " + shown(plan.ledger->inContainer);
    if (plan.preparation->mode == Mode::patientDose)
        return holds + ", the patient's dose and no more.";
    try {
        const Rational tenths = plan.ledger->inContainer.exact.number / plan.dose->totalDose.exact.number * 10 + Rational::ratio(1, 2);
        const Rational multiple = Rational::ratio(floorOf(tenths), 10);
        return holds + (multiple == 1 ? ", about the dose." : ", " + number(Quantity{multiple, Unit::mg}) + " times the dose.");
    } catch (const ArithmeticError&) {
        return holds + ", more than the dose.";
    }
}

std::optional<std::string> nominalVolumes(const Plan& plan, const ProtocolTable& table)
{
    const Container* container = find(table.containers, plan.preparation->container);
    if (!container || container->kind != ContainerKind::bag || container->overfill)
        return std::nullopt;
    return "Volumes are nominal: the overfill of the bag is not known and not included.";
}

std::optional<std::string> overfillRange(const Plan& plan)
{
    if (!plan.preparation->concentrationRange)
        return std::nullopt;
    return "With the overfill of the bag the concentration lies between " + strength(plan.preparation->concentrationRange->low)
        + " and " + strength(plan.preparation->concentrationRange->high) + ".";
}

std::vector<Rich> preparationSteps(const Plan& plan, const ProtocolTable& table)
{
    std::vector<Rich> steps = {takeStep(plan, table)};
    if (const auto diluent = diluentStep(*plan.preparation))
        steps.push_back(*diluent);
    steps.push_back(drawUpStep(plan, table));
    steps.push_back(mixStep(plan, table));
    steps.push_back(labelStep(plan, table));
    return steps;
}

std::vector<Rich> startSteps(const Plan& plan, const ProtocolTable&)
{
    std::vector<Rich> steps;
    if (plan.preparation->mode == Mode::patientDose)
        steps.push_back("Prime the line with plain diluent, not with the drug.");
    else
        steps.push_back("Prime the line with the prepared solution.");
    steps.push_back(Rich("Key ").strong(shown(plan.pump->rate)).plain(" and ").strong(shown(plan.pump->volume))
                        .plain(". Set keep-vein-open off. A second person reads both numbers back."));
    return steps;
}

std::vector<Rich> endSteps(const Plan& plan, const ProtocolTable&)
{
    std::vector<Rich> steps;
    if (plan.preparation->mode == Mode::patientDose)
        steps.push_back(flushStep(plan));
    steps.push_back(Rich("Stop the pump. ").strong("Keep-vein-open stays off.").plain(" Clamp the line and disconnect it."));
    if (plan.preparation->mode == Mode::standard)
        steps.push_back(lineRemainder(plan));
    return steps;
}

} // namespace ketaplan::text
