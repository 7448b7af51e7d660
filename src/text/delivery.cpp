// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/delivery.h"

#include "core/numbers/decimal.h"
#include "core/numbers/rounding.h"
#include "text/line_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

std::optional<Quantity> spareVolume(const Plan& plan)
{
    const Rational& holds = plan.preparation->finalVolume.exact.number;
    // Of a running pump also what it has given came out of the container.
    const Rational& runs = hasProgramme(plan) ? plan.pump->lines.back().cumulativeVolume.exact.number : plan.pump->volume.exact.number;
    return holds > runs ? std::optional(Quantity{holds - runs, Unit::mL}) : std::nullopt;
}

bool needsFlush(const Plan& plan)
{
    if (plan.preparation->mode == Mode::patientDose)
        return true;
    return !plan.pump->lineVolume && !spareVolume(plan);
}

bool canStayInTheBag(const Plan& plan, const ProtocolTable& table)
{
    const Container* container = find(table.containers, plan.preparation->container);
    if (plan.preparation->mode != Mode::patientDose || !container || container->kind != ContainerKind::bag)
        return false;
    return !container->overfill || container->overfill->high > Volume();
}

std::string deliveredLabel(const Plan& plan, const ProtocolTable& table)
{
    return std::string("Delivered") + (needsFlush(plan) ? ", flush included" : "") + (canStayInTheBag(plan, table) ? ", at most" : "");
}

std::string remainderLabel(const Plan& plan, const ProtocolTable& table)
{
    return std::string("Left in container and line") + (needsFlush(plan) ? " after the flush" : "")
        + (canStayInTheBag(plan, table) ? ", at least" : "");
}

namespace {

/// "0.23 % under the order"
std::string besideTheOrder(const Rational& percent, const std::string& decimal)
{
    const bool negative = percent.isNegative();
    const Figure size{{percent, Unit::percent}, decimal.starts_with('-') ? decimal.substr(1) : decimal};
    return shown(size) + (negative ? " under the order" : " over the order");
}

std::string doseError(const Figure& error)
{
    return error.exact.number.isZero() ? ": the dose is exactly the order" : ", " + besideTheOrder(error.exact.number, error.decimal);
}

/// Where the pump runs more than a hundredth longer or shorter than ordered, the dose alone does not tell it.
std::string rateError(const Plan& plan)
{
    if (!plan.dose || !plan.ordered.duration)
        return {};
    try {
        const Rational ordered = plan.ordered.duration->quantity().number;
        if (distance(plan.pump->duration.exact.number, ordered) * 100 <= ordered)
            return {};
        const Rational percent = (plan.pump->doseRate.exact.number / plan.dose->doseRate.exact.number - 1) * 100;
        return percent.isZero() ? std::string{} : ". The rate is " + besideTheOrder(percent, decimalText(percent));
    } catch (const ArithmeticError&) {
        return {};
    }
}

/// All lines together: no line's rate is held against the mean of the order.
std::string programmeDelivers(const Plan& plan)
{
    const std::string delivered = " delivers " + shown(plan.pump->deliveredDose) + " in " + minutesAndSeconds(plan.pump->duration.exact)
        + (needsFlush(plan) ? " and the flush after it" : "");
    if (!plan.ordered.schedule.running)
        return "The whole programme" + delivered + doseError(plan.pump->deliveredError) + ".";
    // What was given need not be what was ordered until then: the sum is not held against the order.
    const PumpLine& given = plan.pump->lines.front();
    return shown(given.dose) + " were given in " + minutesAndSeconds(given.duration.exact) + "; with them the programme" + delivered
        + " in all. The order was changed while the pump ran.";
}

} // namespace

std::string delivers(const Plan& plan, const ProtocolTable& table)
{
    if (hasProgramme(plan))
        return programmeDelivers(plan);
    return std::string("Delivers ") + (canStayInTheBag(plan, table) ? "up to " : "") + shown(plan.pump->deliveredDose) + " in "
        + minutesAndSeconds(plan.pump->duration.exact) + (needsFlush(plan) ? " and the flush after it" : "")
        + doseError(plan.pump->deliveredError) + rateError(plan) + ".";
}

} // namespace ketaplan::text
