// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/equation.h"

#include "text/lists.h"
#include "text/quantity_text.h"

namespace ketaplan::text {

std::string product(const std::vector<std::string>& factors)
{
    return joined(factors, " \u00D7 ");
}

std::string equation(const std::string& left, const Figure& right)
{
    return left + " = " + shown(right);
}

std::string inHours(const Duration& duration)
{
    return number(duration.quantity()) + "/60\u00A0h";
}

std::string inSteps(const Quantity& step, const Figure& chosen)
{
    return ", in steps of " + shown(step) + ": " + shown(chosen);
}

std::string difference(const Figure& reached, const Figure& ordered, const Figure& error)
{
    return equation("(" + shown(reached) + " \u2212 " + shown(ordered) + ") / " + shown(ordered), error);
}

const RateStep* stepOf(const Pump& pump, const Rational& ratePerH)
{
    for (const RateStep& range : pump.rateSteps)
        if (ratePerH <= range.upTo.quantity().number)
            return &range;
    return nullptr;
}

} // namespace ketaplan::text
