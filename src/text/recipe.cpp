// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/recipe.h"

#include "text/delivery.h"
#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/order_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/site_sentences.h"

namespace ketaplan::text {

namespace {

std::string productLabel(const Plan& plan, const ProtocolTable& table)
{
    const Product* product = find(table.products, plan.preparation->product);
    return instructionLabel(product ? product->label : plan.preparation->product);
}

bool isFilledUp(Method method)
{
    return method == Method::measure || method == Method::makeUp;
}

Rich takeStep(const Plan& plan, const ProtocolTable& table)
{
    const std::string vials = std::to_string(plan.preparation->vials) + (plan.preparation->vials == 1 ? "\u00A0vial" : "\u00A0vials");
    return Rich("Take ").strong(vials).plain(": " + productLabel(plan, table) + ". Take 1 "
                                             + containerWord(table, plan.preparation->container)
                                             + (isFilledUp(plan.preparation->method) ? ", to be filled: " : ": ") + containerLabel(plan, table) + ".");
}

std::string syringeName(const std::string& id, const ProtocolTable& table)
{
    const MeasuringSyringe* syringe = find(table.syringes, id);
    return "the " + (syringe ? shown(syringe->capacity.quantity()) : id) + " syringe";
}

/// "the 1 mL syringe" or "20 mL in the 20 mL syringe and 3.4 mL in the 5 mL syringe", after the words that each needs.
std::string measured(std::string_view one, const Preparation& preparation, const ProtocolTable& table)
{
    if (preparation.fillings.size() == 1)
        return std::string(one) + syringeName(preparation.fillings.front().syringe, table);
    std::vector<std::string> parts;
    for (const Filling& filling : preparation.fillings)
        parts.push_back(shown(filling.volume) + " in " + syringeName(filling.syringe, table));
    return ", as " + andList(parts);
}

Rich drawOutStep(const Preparation& preparation, const ProtocolTable& table)
{
    return Rich("Draw ").strong(shown(preparation.drugVolume)).plain(" out of the bag" + measured(" with ", preparation, table)
                                                                     + " and discard it. " + shown(preparation.diluentVolume)
                                                                     + " stay in the bag.");
}

Rich drawUpStep(const Plan& plan, const ProtocolTable& table)
{
    const Preparation& preparation = *plan.preparation;
    const Product* product = find(table.products, preparation.product);
    Rich step = Rich("Draw up ").strong(shown(preparation.drugVolume)).plain(" of " + drugName(table, product ? product->form : ""));
    if (product)
        step.plain(" " + strength(product->concentration));
    step.plain(measured(" in ", preparation, table));
    if (plan.ledger)
        step.plain(": " + shown(plan.ledger->inContainer));
    return step.plain(".");
}

/// "100 mg in 100 mL"
std::string drugInVolume(const Plan& plan)
{
    const Preparation& preparation = *plan.preparation;
    return shown(plan.ledger ? plan.ledger->inContainer : preparation.amount) + " in " + shown(preparation.finalVolume);
}

/// A container that is filled is filled up to its volume: how much diluent that takes is a check, not a measure.
Rich mixStep(const Plan& plan, const ProtocolTable& table)
{
    const Preparation& preparation = *plan.preparation;
    const std::string word = containerWord(table, preparation.container);
    Rich step;
    if (isFilledUp(preparation.method))
        step.plain("Put it into the " + word + " and make up to ").strong(shown(preparation.finalVolume))
            .plain(" with the diluent named in \u201C" + containerLabel(plan, table) + "\u201D (check: " + shown(preparation.diluentVolume)
                   + "). Mix: ");
    else
        step.plain("Add it to the " + word + " and mix: ");
    return step.plain(drugInVolume(plan) + ", ").strong(strength(preparation.concentration)).plain(".");
}

Rich labelStep(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    Rich step = Rich("Label the " + containerWord(table, plan.preparation->container) + ": patient, ");
    step.strong(drugName(table, protocol ? protocol->drugForm : "") + " " + drugInVolume(plan) + ", "
                + strength(plan.preparation->concentration));
    step.plain(", prepared by, checked by, prepared at, " + useBefore(table) + ". ");
    return step.strong(containerHolds(plan, table));
}

Rich primeStep(const Plan& plan, const ProtocolTable& table)
{
    const std::string word = containerWord(table, plan.preparation->container);
    const std::string withDiluent = "Prime the line with " + plainDiluent(plan, table) + ", not with the drug";
    if (plan.preparation->mode == Mode::patientDose)
        return withDiluent + ".";
    if (needsFlush(plan))
        return withDiluent + ": the " + word + " holds exactly the volume to be infused, and priming with it would use up dose. A larger "
            + word + " leaves room for the line.";
    const std::optional<Quantity> spare = spareVolume(plan);
    if (plan.pump->lineVolume || !spare)
        return "Prime the line with the prepared solution.";
    return Rich("Prime the line with the prepared solution. The " + word + " holds ").strong(shown(*spare))
        .plain(" beyond the volume to be infused; the line volume is set by local policy.");
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
    const std::string nominal = "Volumes are nominal: the overfill of the bag is not known and not included.";
    return canStayInTheBag(plan, table) ? nominal + " Some drug can stay in the bag when the volume to be infused has run." : nominal;
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
    if (plan.ordered.schedule.running)
        return runningSteps(plan, table);
    std::vector<Rich> steps = {takeStep(plan, table)};
    if (plan.preparation->method == Method::replace)
        steps.push_back(drawOutStep(*plan.preparation, table));
    steps.push_back(drawUpStep(plan, table));
    steps.push_back(mixStep(plan, table));
    steps.push_back(labelStep(plan, table));
    return steps;
}

std::vector<Rich> startSteps(const Plan& plan, const ProtocolTable& table)
{
    const bool isRunning = plan.ordered.schedule.running.has_value();
    std::vector<Rich> steps = isRunning ? std::vector<Rich>() : std::vector<Rich>{primeStep(plan, table)};
    if (hasProgramme(plan)) {
        for (Rich& step : programmeSteps(plan))
            steps.push_back(std::move(step));
        return steps;
    }
    steps.push_back(Rich("Key ").strong(shown(plan.pump->rate)).plain(" and ").strong(shown(plan.pump->volume))
                        .plain(". Set keep-vein-open off. A second person reads both numbers back."));
    return steps;
}

std::vector<Rich> endSteps(const Plan& plan, const ProtocolTable& table)
{
    std::vector<Rich> steps;
    if (needsFlush(plan))
        steps.push_back(flushStep(plan, table));
    steps.push_back(Rich("Stop the pump. ").strong("Keep-vein-open stays off.").plain(" Clamp the line and disconnect it."));
    if (!needsFlush(plan))
        steps.push_back(lineRemainder(plan));
    return steps;
}

} // namespace ketaplan::text
