// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenfold.h"

#include <vector>

namespace ketaplan {

namespace {

std::vector<Rational> usualDoses(const DoseRule& rule)
{
    std::vector<Rational> doses;
    for (const auto& dose : {rule.start, rule.limit.recommended.high, rule.limit.recommended.low})
        if (dose)
            doses.push_back(*dose);
    return doses;
}

bool isRecommended(const Rational& dose, const Bounds& bounds)
{
    return !(bounds.low && dose < *bounds.low) && !(bounds.high && dose > *bounds.high);
}

} // namespace

std::optional<TenfoldSlip> tenfoldSlip(const Quantity& typed, const DoseRule& rule)
{
    if (typed.unit != rule.unit || isRecommended(typed.number, rule.limit.recommended))
        return {};
    for (const Rational& usual : usualDoses(rule))
        for (const int factor : {10, 100}) {
            if (typed.number == usual * factor)
                return TenfoldSlip{factor, true, {usual, rule.unit}};
            if (typed.number * factor == usual)
                return TenfoldSlip{factor, false, {usual, rule.unit}};
        }
    return {};
}

} // namespace ketaplan
