// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/judgement.h"

#include "core/numbers/rounding.h"
#include "core/plan/line_judgement.h"
#include "core/plan/values.h"

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

constexpr std::array patientQuantities = {Limited::weight, Limited::height,    Limited::age,
                                          Limited::bmi,    Limited::weightAge, Limited::weightChange};
constexpr std::array deliveredOnly = {Limited::concentrationError, Limited::deliveredError};

/// Whether the table asks for this quantity and this order can have it at all.
bool isOrdered(const Context& context, Limited quantity)
{
    const auto& course = context.order.course;
    switch (quantity) {
    case Limited::height:
    case Limited::bmi: return context.patient.height.has_value();
    case Limited::weightChange: return context.patient.previousWeight.has_value();
    case Limited::concentration: return context.isStandardMode();
    case Limited::pumpRate: return false;
    case Limited::session:
    case Limited::courseTotal: return course.has_value();
    // A first session has none before it; of a later one the date is missing.
    case Limited::interval: return course && (course->lastDate || course->session > 1);
    default: return true;
    }
}

std::vector<Limited> protocolQuantities(const Context& context)
{
    std::vector<Limited> quantities = {Limited::dose, Limited::duration};
    for (const auto& [quantity, limit] : context.protocol.limits)
        quantities.push_back(quantity);
    return quantities;
}

void judgeOrder(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    const auto judgeOne = [&](Limited quantity) {
        const Limit* limit = limitOn(context, quantity);
        if (limit && isOrdered(context, quantity))
            judgements.push_back(judgedOrder(context, *limit, quantity, orderedValue(context, calculation, quantity)));
    };
    for (const Limited quantity : patientQuantities)
        judgeOne(quantity);
    if (!context.isComputable())
        return;
    for (const Limited quantity : protocolQuantities(context))
        judgeOne(quantity);
    for (const auto& [quantity, limit] : context.protocol.courseLimits)
        judgeOne(quantity);
}

/// Of a schedule the pump's rate is that of each line, and how long a running infusion takes is in part past.
bool isDelivered(const Context& context, Limited quantity)
{
    if (quantity == Limited::pumpRate)
        return !context.isScheduled();
    return quantity != Limited::duration || !context.order.schedule.running;
}

void judgeDelivery(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    const auto judgeOne = [&](Limited quantity) {
        const Limit* limit = limitOn(context, quantity);
        const auto value = deliveredValue(context, calculation, quantity);
        // A step that refused has no value to judge; the refusal itself says why.
        if (limit && value && isDelivered(context, quantity))
            judgements.push_back(
                judgedDelivery(context, *limit, quantity, *value, valueBeforeSteps(context, calculation, quantity)));
    };
    for (const Limited quantity : protocolQuantities(context))
        judgeOne(quantity);
    for (const Limited quantity : deliveredOnly)
        judgeOne(quantity);
}

/// An ordered concentration beside the standard ones is judged against the nearest of them.
void judgeStandardConcentration(const Context& context, std::vector<Judgement>& judgements)
{
    const auto& standard = context.protocol.preparation->concentrations;
    if (!context.order.concentration || standard.empty())
        return;
    const Rational ordered = context.order.concentration->quantity().number;
    Rational highest, nearest = standard.front().quantity().number;
    for (const Concentration& concentration : standard) {
        const Rational number = concentration.quantity().number;
        if (number == ordered)
            return;
        highest = std::max(highest, number);
        const Rational away = distance(number, ordered), nearestAway = distance(nearest, ordered);
        if (away < nearestAway || (away == nearestAway && number < nearest))
            nearest = number;
    }
    judgements.push_back({Limited::concentration, Of::ordered, Unit::mgPerMl, ordered,
                          ordered > highest ? Verdict::aboveRecommended : Verdict::belowRecommended, nearest, false, nullptr});
}

/// A container more than twice as large as is needed holds many times the dose: a free-running line would give it all.
void judgeContainer(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    if (!calculation.run)
        return;
    const Volume needed = calculation.run->given + calculation.run->volume + context.pump->lineVolume.value_or(Volume());
    std::optional<Volume> smallest;
    for (const Container& container : context.table.containers)
        if (container.kind == context.container->kind && container.volume >= needed && (!smallest || container.volume < *smallest))
            smallest = container.volume;
    Judgement judgement{Limited::container, Of::ordered, Unit::mL, context.container->volume.quantity().number, Verdict::within,
                        {}, false, nullptr};
    if (smallest && context.container->volume > *smallest * Rational(2)) {
        judgement.verdict = Verdict::aboveRecommended;
        judgement.bound = (*smallest * Rational(2)).quantity().number;
    }
    judgements.push_back(judgement);
}

} // namespace

std::vector<Judgement> judge(const Context& context, const Calculation& calculation)
{
    std::vector<Judgement> judgements;
    judgeOrder(context, calculation, judgements);
    if (!context.isComputable())
        return judgements;
    judgeOrderedLines(context, calculation, judgements);
    if (context.isStandardMode()) {
        judgeStandardConcentration(context, judgements);
        judgeContainer(context, calculation, judgements);
    }
    judgeDelivery(context, calculation, judgements);
    judgeDeliveredLines(context, calculation, judgements);
    return judgements;
}

} // namespace ketaplan
