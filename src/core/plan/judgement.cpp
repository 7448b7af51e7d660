// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/judgement.h"

#include "core/numbers/rounding.h"
#include "core/plan/values.h"

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

constexpr std::array patientQuantities = {Limited::weight, Limited::height, Limited::age, Limited::bmi, Limited::weightAge};
constexpr std::array deliveredOnly = {Limited::concentrationError, Limited::deliveredError};

struct Crossing {
    Verdict verdict = Verdict::within;
    std::optional<Rational> bound;
};

bool isBelow(const std::optional<Rational>& low, const Rational& value)
{
    return low && value < *low;
}

bool isAbove(const std::optional<Rational>& high, const Rational& value)
{
    return high && value > *high;
}

Crossing crossingOf(const Limit& limit, const Rational& value)
{
    if (isBelow(limit.absolute.low, value))
        return {Verdict::belowAbsolute, limit.absolute.low};
    if (isAbove(limit.absolute.high, value))
        return {Verdict::aboveAbsolute, limit.absolute.high};
    if (isBelow(limit.recommended.low, value))
        return {Verdict::belowRecommended, limit.recommended.low};
    if (isAbove(limit.recommended.high, value))
        return {Verdict::aboveRecommended, limit.recommended.high};
    return {};
}

Unit unitFor(const Context& context, Limited quantity)
{
    return unitOf(quantity).value_or(context.protocol.dose ? context.protocol.dose->unit : Unit::mg);
}

Judgement judged(const Context& context, const Limit& limit, Limited quantity, Of of, const std::optional<Rational>& value)
{
    Judgement judgement{quantity, of, unitFor(context, quantity), value, Verdict::notChecked, {}, false, &limit};
    if (!value)
        return judgement;
    const Crossing crossing = crossingOf(limit, *value);
    judgement.verdict = crossing.verdict;
    judgement.bound = crossing.bound;
    return judgement;
}

/// What an instrument's step alone pushes over a recommended bound is within, and says that it is rounded.
Judgement judgedDelivered(const Context& context, const Calculation& calculation, const Limit& limit, Limited quantity)
{
    Judgement judgement = judged(context, limit, quantity, Of::delivered, deliveredValue(context, calculation, quantity));
    const auto ordered = valueBeforeSteps(context, calculation, quantity);
    const bool orderKeepsIt = ordered && judgement.bound
        && (judgement.verdict == Verdict::belowRecommended ? *ordered >= *judgement.bound : *ordered <= *judgement.bound);
    if (crossesRecommended(judgement.verdict) && orderKeepsIt) {
        judgement.verdict = Verdict::within;
        judgement.bound.reset();
        judgement.rounded = true;
    }
    return judgement;
}

/// Whether the table asks for this quantity and this order can have it at all.
bool isOrdered(const Context& context, Limited quantity)
{
    if (quantity == Limited::height || quantity == Limited::bmi)
        return context.patient.height.has_value();
    if (quantity == Limited::concentration)
        return context.isStandardMode();
    return quantity != Limited::pumpRate;
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
            judgements.push_back(
                judged(context, *limit, quantity, Of::ordered, orderedValue(context, calculation, quantity)));
    };
    for (const Limited quantity : patientQuantities)
        judgeOne(quantity);
    if (!context.isComputable())
        return;
    for (const Limited quantity : protocolQuantities(context))
        judgeOne(quantity);
}

void judgeDelivery(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    const auto judgeOne = [&](Limited quantity) {
        const Limit* limit = limitOn(context, quantity);
        // A step that refused has no value to judge; the refusal itself says why.
        if (limit && deliveredValue(context, calculation, quantity))
            judgements.push_back(judgedDelivered(context, calculation, *limit, quantity));
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
    const Volume needed = calculation.run->volume + context.pump->lineVolume.value_or(Volume());
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

bool crossesAbsolute(Verdict verdict)
{
    return verdict == Verdict::belowAbsolute || verdict == Verdict::aboveAbsolute;
}

bool crossesRecommended(Verdict verdict)
{
    return verdict == Verdict::belowRecommended || verdict == Verdict::aboveRecommended;
}

std::vector<Judgement> judge(const Context& context, const Calculation& calculation)
{
    std::vector<Judgement> judgements;
    judgeOrder(context, calculation, judgements);
    if (!context.isComputable())
        return judgements;
    if (context.isStandardMode()) {
        judgeStandardConcentration(context, judgements);
        judgeContainer(context, calculation, judgements);
    }
    judgeDelivery(context, calculation, judgements);
    return judgements;
}

LimitEntry entryOf(const Context& context, const Judgement& judgement)
{
    LimitEntry entry;
    entry.quantity = judgement.quantity;
    entry.of = judgement.of;
    const auto figure = [&](const std::optional<Rational>& number) {
        return number ? std::optional(figureOf(context, judgement.quantity, {*number, judgement.unit})) : std::nullopt;
    };
    entry.value = figure(judgement.value);
    entry.bound = figure(judgement.bound);
    entry.verdict = judgement.verdict;
    entry.rounded = judgement.rounded;
    if (judgement.limit)
        entry.sources = judgement.limit->sources;
    return entry;
}

} // namespace ketaplan
