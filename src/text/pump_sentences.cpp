// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pump_sentences.h"

#include "core/numbers/rounding.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

/// "325" for 32.5, 3.25, 325 and 3250.
std::string significantDigits(const Figure& figure)
{
    std::string digits;
    for (const char c : figure.decimal)
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty()))
            digits += c;
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

std::string drugOf(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return drugName(table, protocol ? protocol->drugForm : "");
}

/// "0.23 % under the order"
std::string errorText(const Figure& error)
{
    if (error.exact.number.isZero())
        return "exactly the order";
    Figure size = error;
    if (size.decimal.starts_with('-'))
        size.decimal.erase(0, 1);
    return shown(size) + (error.exact.number.isNegative() ? " under the order" : " over the order");
}

} // namespace

Rich pumpLine(const Plan& plan, const ProtocolTable& table)
{
    return Rich().strong(shown(plan.pump->doseRate)).plain(" of " + drugOf(plan, table) + " ")
        .strong(strength(plan.preparation->concentration)).plain(" is ").strong(shown(plan.pump->rate)).plain(".");
}

std::optional<std::string> sameDigitsNotice(const Plan& plan)
{
    const Figure& drug = plan.pump->doseRate;
    const Figure& flow = plan.pump->rate;
    if (significantDigits(drug) != significantDigits(flow))
        return std::nullopt;
    if (drug.decimal == flow.decimal)
        return "mg/h and mL/h have the same number here. The pump is set in mL/h.";
    return "mg/h and mL/h have the same digits here with the point in another place. The pump is set in mL/h: " + shown(flow) + ".";
}

std::string delivers(const Plan& plan)
{
    return "Delivers " + shown(plan.pump->deliveredDose) + " in " + minutesAndSeconds(plan.pump->duration.exact) + ", "
        + errorText(plan.pump->deliveredError) + ".";
}

Rich flushStep(const Plan& plan)
{
    if (!plan.pump->flushVolume)
        return Rich("When the container is empty, what is in the line is not infused yet: flush the line with plain diluent at ")
            .strong(shown(plan.pump->rate))
            .plain(". Its volume is set by local policy: __________ mL. It is ").strong("never pushed").plain(".");
    return Rich("When the container is empty, key ").strong(shown(plan.pump->rate)).plain(" and ")
        .strong(shown(*plan.pump->flushVolume)).plain(" of plain diluent: the line still holds drug. It is ")
        .strong("never pushed").plain(".");
}

Rich lineRemainder(const Plan& plan)
{
    Rich step = "The line still holds drug";
    if (plan.pump->lineVolume && plan.ledger && plan.ledger->inLine)
        step.plain(": ").strong(shown(*plan.ledger->inLine)).plain(" in " + shown(*plan.pump->lineVolume));
    else
        step.plain(" (line volume set by local policy)");
    return step.plain(". Remove the line, or flush it at the infusion rate of ").strong(shown(plan.pump->rate))
        .plain(". It is ").strong("never pushed").plain(".");
}

std::string rateCardNote(const Plan& plan)
{
    std::string note = "For whole infusions from the start";
    if (plan.preparation)
        note += ", at " + strength(plan.preparation->concentration);
    if (plan.ordered.duration)
        note += ", over " + minutesAndSeconds(plan.ordered.duration->quantity());
    return note + ", for " + shown(plan.dose->dosingWeight) + ". Not for a change during an infusion.";
}

std::string outsideLimits()
{
    return "outside limits";
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
        return number(Quantity{multipleAtOrBelow(left, pump->volumeStep.quantity().number), Unit::mL});
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

} // namespace ketaplan::text
