// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pump_sentences.h"

#include "core/numbers/rounding.h"
#include "text/delivery.h"
#include "text/line_sentences.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

std::string drugOf(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return drugName(table, protocol ? protocol->drugForm : "");
}

/// Never without its end: the rate of one line is not that of the whole.
Rich programmeLine(const Plan& plan, const ProtocolTable& table)
{
    const PumpLine& line = lineToKey(plan);
    const auto change = firstChange(plan);
    return Rich(lineName(plan, line) + ": ").strong(shown(line.doseRate)).plain(" of " + drugOf(plan, table) + " ")
        .strong(strength(plan.preparation->concentration)).plain(" is ").strong(shown(*line.rate))
        .plain(change ? ", up to " + minutesAndSeconds(*change) + " after the start; then it changes, see the pump programme." : ", to the end.");
}

bool isStepped(const Plan& plan)
{
    return hasProgramme(plan) && firstChange(plan);
}

/// The rate at which the infusion ends, and with which the line is flushed.
const Figure& lastRate(const Plan& plan)
{
    return hasProgramme(plan) ? *plan.pump->lines.back().rate : plan.pump->rate;
}

} // namespace

Rich pumpLine(const Plan& plan, const ProtocolTable& table)
{
    if (hasProgramme(plan))
        return programmeLine(plan, table);
    return Rich().strong(shown(plan.pump->doseRate)).plain(" of " + drugOf(plan, table) + " ")
        .strong(strength(plan.preparation->concentration)).plain(" is ").strong(shown(plan.pump->rate)).plain(".");
}

namespace {

/// Where the line's content is not delivered by the volume to be infused.
Rich knownFlush(const Plan& plan, const std::string& diluent)
{
    return Rich("When the volume to be infused has run, the line still holds drug that is not delivered: key ")
        .strong(shown(lastRate(plan))).plain(" and ").strong(shown(*plan.pump->flushVolume)).plain(" of " + diluent + ".");
}

Rich unknownFlush(const Plan& plan, const std::string& diluent)
{
    return Rich("When the volume to be infused has run, the line still holds drug that is not delivered until it is flushed: run ")
        .plain(diluent + " at ").strong(shown(lastRate(plan))).plain(". The line volume is set by local policy: __________ mL.");
}

} // namespace

std::string plainDiluent(const Plan& plan, const ProtocolTable& table)
{
    return "plain diluent (named in \u201C" + containerLabel(plan, table) + "\u201D)";
}

Rich flushStep(const Plan& plan, const ProtocolTable& table)
{
    const std::string diluent = plainDiluent(plan, table);
    Rich step = plan.pump->flushVolume ? knownFlush(plan, diluent) : unknownFlush(plan, diluent);
    step.plain(" The dose is complete only then. It is ").strong("never pushed").plain(".");
    return canStayInTheBag(plan, table) ? step.plain(" Drug that is still in the bag by its overfill is not delivered.") : step;
}

Rich lineRemainder(const Plan& plan)
{
    Rich step = "The line still holds drug";
    if (plan.pump->lineVolume && plan.ledger && plan.ledger->inLine)
        step.plain(": ").strong(shown(*plan.ledger->inLine)).plain(" in " + shown(*plan.pump->lineVolume));
    else
        step.plain(" (line volume set by local policy)");
    return step.plain(", beyond the delivered dose. Remove the line with it. Where local policy flushes the line, it is flushed at the " + std::string(isStepped(plan) ? "last " : "") + "infusion rate of ")
        .strong(shown(lastRate(plan)))
        .plain(", which adds that drug to the dose. It is ")
        .strong("never pushed")
        .plain(".");
}

std::string rateCardNote(const Plan& plan)
{
    std::string note = "For whole infusions from the start";
    if (plan.preparation)
        note += ", at " + strength(plan.preparation->concentration);
    if (plan.ordered.duration)
        note += ", over " + minutesAndSeconds(plan.ordered.duration->quantity());
    note += ", for " + shown(plan.dose->dosingWeight) + ". Not for a change during an infusion.";
    const bool anyOutside = std::any_of(plan.rateCard.begin(), plan.rateCard.end(),
                                        [](const RateCardRow& row) { return row.outsideLimits && !row.ordered; });
    return anyOutside ? note + " Outside limits: those of the protocol or of the container, see limits." : note;
}

std::string outsideLimits(const RateCardRow& row)
{
    return row.ordered ? "needs acknowledgement: see pump box" : "outside limits";
}

std::optional<std::string> expectedLeft(const Plan& plan, const ProtocolTable& table, int minutes)
{
    const Pump* pump = find(table.pumps, plan.pump->pump);
    if (!pump)
        return std::nullopt;
    try {
        constexpr int minutesOfAnHour = 60;
        const Rational run = plan.pump->rate.exact.number * minutes / minutesOfAnHour;
        const Rational left = plan.pump->volume.exact.number - run;
        if (!left.isPositive())
            return "0";
        const Rational step = pump->volumeStep.quantity().number;
        const Rational below = multipleAtOrBelow(left, step);
        const Rational above = multipleAtOrAbove(left, step);
        return number(Quantity{distance(left, above) < distance(left, below) ? above : below, Unit::mL});
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

} // namespace ketaplan::text
