// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rate_card.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// From the recommended low to the high in steps, with the high end and the ordered dose; rising, each once.
std::vector<Rational> cardDoses(const DoseRule& rule, const Rational& ordered)
{
    const Bounds& recommended = rule.limit.recommended;
    std::vector<Rational> doses = {*recommended.high, ordered};
    for (Rational dose = *recommended.low; dose < *recommended.high; dose = dose + *rule.step)
        doses.push_back(dose);
    std::sort(doses.begin(), doses.end());
    doses.erase(std::unique(doses.begin(), doses.end()), doses.end());
    return doses;
}

bool isOfDoseOrRate(Limited quantity)
{
    switch (quantity) {
    case Limited::dose:
    case Limited::totalDose:
    case Limited::dosePerKg:
    case Limited::doseRate:
    case Limited::doseRatePerKg:
    case Limited::pumpRate:
    case Limited::courseTotal:
    case Limited::deliveredError: return true;
    default: return false;
    }
}

/// A row stands only where its plan crosses nothing that this plan does not itself cross, and nothing of dose or rate.
bool isOutsideLimits(const std::vector<Judgement>& row, const std::vector<Judgement>& plan)
{
    return std::any_of(row.begin(), row.end(), [&](const Judgement& judgement) {
        if (!crossesAbsolute(judgement.verdict) && !crossesRecommended(judgement.verdict))
            return false;
        return isOfDoseOrRate(judgement.quantity)
            || std::none_of(plan.begin(), plan.end(), [&](const Judgement& own) {
                   return own.quantity == judgement.quantity && own.verdict == judgement.verdict;
               });
    });
}

RateCardRow rowOf(const Context& context, const Calculation& base, const std::vector<Judgement>& judgements, const Rational& dose)
{
    const Unit unit = context.protocol.dose->unit;
    RateCardRow row;
    row.dose = figureOf(context, Limited::dose, {dose, unit});
    Order order = context.order;
    order.dose = Quantity{dose, unit};
    const Context other = context.with(order);
    const Calculation calculation = calculateWithMixture(other, base);
    row.outsideLimits = calculation.refusal || isOutsideLimits(judge(other, calculation), judgements);
    if (row.outsideLimits)
        return row;
    row.totalDose = figureOf(other, Limited::totalDose, calculation.dose->total);
    row.pumpVolume = figureOf(calculation.run->volume);
    row.pumpRate = figureOf(other, Limited::pumpRate, calculation.run->rate);
    return row;
}

} // namespace

std::vector<RateCardRow> rateCard(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements)
{
    const DoseRule& rule = *context.protocol.dose;
    const Bounds& recommended = rule.limit.recommended;
    if (!context.isStandardMode() || context.isScheduled() || !recommended.low || !recommended.high || !rule.step)
        return {};
    const Rational ordered = in(rule.unit, *calculation.dose).number;
    std::vector<RateCardRow> rows;
    for (const Rational& dose : cardDoses(rule, ordered)) {
        rows.push_back(rowOf(context, calculation, judgements, dose));
        rows.back().ordered = dose == ordered;
    }
    return rows;
}

} // namespace ketaplan
