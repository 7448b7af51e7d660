// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/verdict.h"

namespace ketaplan {

namespace {

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

/// The unit in which the quantity is written; that of the protocol's dose or bolus where it is theirs.
Unit unitFor(const Context& context, Limited quantity)
{
    if (quantity == Limited::bolusDose && context.protocol.bolus)
        return context.protocol.bolus->dose.unit;
    return unitOf(quantity).value_or(context.protocol.dose ? context.protocol.dose->unit : Unit::mg);
}

ComparedWeights comparedWeights(const Patient& patient)
{
    const PreviousWeight& previous = *patient.previousWeight;
    return {previous.weight, previous.date, patient.weight, patient.weightDate};
}

Judgement judged(const Context& context, const Limit& limit, Limited quantity, Of of, const Rational& value)
{
    const Crossing crossing = crossingOf(limit, value);
    return {quantity, of, unitFor(context, quantity), value, crossing.verdict, crossing.bound, false, &limit};
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

Judgement judgedOrder(const Context& context, const Limit& limit, Limited quantity, const std::optional<Rational>& value)
{
    if (value)
        return judged(context, limit, quantity, Of::ordered, *value);
    return {quantity, Of::ordered, unitFor(context, quantity), {}, Verdict::notChecked, {}, false, &limit};
}

Judgement judgedDelivery(const Context& context, const Limit& limit, Limited quantity, const Rational& value,
                         const std::optional<Rational>& ordered)
{
    Judgement judgement = judged(context, limit, quantity, Of::delivered, value);
    const bool orderKeepsIt = ordered && judgement.bound
        && (judgement.verdict == Verdict::belowRecommended ? *ordered >= *judgement.bound : *ordered <= *judgement.bound);
    if (crossesRecommended(judgement.verdict) && orderKeepsIt) {
        judgement.verdict = Verdict::within;
        judgement.bound.reset();
        judgement.rounded = true;
    }
    return judgement;
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
    entry.step = judgement.step;
    if (judgement.quantity == Limited::weightChange)
        entry.compared = comparedWeights(context.patient);
    if (judgement.limit) {
        entry.sources = judgement.limit->sources;
        entry.grade = judgement.limit->grade;
    }
    return entry;
}

} // namespace ketaplan
