// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/offers.h"

#include "core/plan/dose_range.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// The nearest whole number of milligrams, of two equally near the smaller; never none.
Rational nearestWhole(const Rational& milligrams)
{
    const Rational below = Rational::ratio(floorOf(milligrams), 1);
    const Rational nearest = milligrams - below > Rational::ratio(1, 2) ? below + Rational(1) : below;
    return std::max(nearest, Rational(1));
}

bool crosses(Verdict verdict)
{
    return crossesAbsolute(verdict) || crossesRecommended(verdict);
}

bool isAmong(const std::vector<Judgement>& judgements, const Judgement& one)
{
    return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& other) {
        return other.quantity == one.quantity && other.step == one.step && other.verdict == one.verdict;
    });
}

/// Plans the order with another dose as a whole. Nothing where a step refuses or an absolute bound is crossed.
std::optional<std::vector<Judgement>> judgedAt(const Context& context, const Quantity& dose)
{
    Order order = context.order;
    order.dose = dose;
    const Context other = context.with(order);
    const Calculation calculation = calculate(other);
    std::vector<Judgement> judgements = judge(other, calculation);
    const bool refuses = calculation.refusal || std::any_of(judgements.begin(), judgements.end(), [](const Judgement& judgement) {
                             return crossesAbsolute(judgement.verdict);
                         });
    return refuses ? std::nullopt : std::optional(std::move(judgements));
}

} // namespace

std::vector<Offer> offersFor(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements)
{
    const Rational total = calculation.dose->total.quantity().number;
    if (context.isScheduled() || total.isInteger())
        return {};
    const Quantity whole = {nearestWhole(total), Unit::mg};
    const auto others = judgedAt(context, whole);
    const bool crossesMore = others && std::any_of(others->begin(), others->end(), [&](const Judgement& other) {
                                 return crosses(other.verdict) && !isAmong(judgements, other);
                             });
    if (!others || crossesMore)
        return {};
    return {{Offer::Kind::wholeMilligram, figureOf(whole)}};
}

void addOffer(const Context& context, const Calculation& calculation, Reason& reason)
{
    const Side side = reason.code == Refusal::belowAbsolute ? Side::low : Side::high;
    const auto bound = strictestBound(context, *calculation.weight, side, *reason.quantity);
    if (bound && judgedAt(context, *bound))
        reason.offer = figureOf(*bound);
}

} // namespace ketaplan
