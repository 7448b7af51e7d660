// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenfold.h"

#include <algorithm>
#include <string>
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

std::string digitsOf(std::string_view decimal)
{
    std::string digits;
    std::copy_if(decimal.begin(), decimal.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    const auto first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return {};
    return digits.substr(first, digits.find_last_not_of('0') - first + 1);
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

bool sameDigits(std::string_view oneDecimal, std::string_view otherDecimal)
{
    return digitsOf(oneDecimal) == digitsOf(otherDecimal);
}

} // namespace ketaplan
