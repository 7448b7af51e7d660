// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/difference_sentences.h"

#include "text/quantity_text.h"

namespace ketaplan::text {

namespace {

std::string decimals(const Rational& number)
{
    return exactDecimalText(number).value_or(decimalText(number));
}

std::string withSign(const Rational& percent)
{
    return (percent.isPositive() ? "+" : "") + shown(Quantity{percent, Unit::percent});
}

} // namespace

std::string exactly(const Quantity& quantity)
{
    return shown(Figure{quantity, decimals(quantity.number)});
}

std::string exactly(const Rational& count)
{
    return number(Figure{{count, Unit::percent}, decimals(count)});
}

std::string changed(const std::string& before, const std::string& after, const std::optional<Rational>& percent)
{
    return before + " before, now " + after + (percent ? " (" + withSign(*percent) + ")" : "");
}

std::string nothingThere()
{
    return "none";
}

std::string added()
{
    return "added";
}

std::string removed()
{
    return "removed";
}

std::string reordered(const std::string& before, const std::string& after)
{
    return "order " + before + " before, now " + after;
}

std::string differenceCount(std::size_t count)
{
    if (count == 0)
        return "No differences.";
    return std::to_string(count) + (count == 1 ? " difference." : " differences.");
}

std::string calledOutHeading()
{
    return "Read these first: changed more than twofold, a bound set or removed, another severity, what is asked and what follows from it, "
           "another certainty, what checks or knows less";
}

std::string othersHeading()
{
    return "Also changed";
}

} // namespace ketaplan::text
