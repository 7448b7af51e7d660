// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/decimal.h"
#include "text/quote.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

std::string_view numberIn(std::string_view typed)
{
    return typed.substr(0, typed.find(' '));
}

/// " Write 0.3." where that is a number, else nothing.
std::string suggestion(std::string candidate)
{
    return parseDecimal(candidate) ? " Write " + std::move(candidate) + "." : std::string{};
}

/// A comma before three digits may stand for a point or for thousands; then nothing is suggested.
std::string commaSentence(std::string_view typed)
{
    constexpr std::size_t digitsOfAGroup = 3;
    const std::size_t comma = typed.find(',');
    const bool groups = comma == typed.npos || typed.size() - comma - 1 == digitsOfAGroup || typed.rfind(',') != comma;
    if (groups)
        return "A comma is not read: it can mean thousands or decimals. Write thousands without a mark and decimals after a "
               "point.";
    std::string candidate(typed);
    candidate[comma] = '.';
    return "A comma is not a decimal point here." + suggestion(std::move(candidate));
}

std::string withoutLeadingZeros(std::string_view typed)
{
    const std::size_t first = std::min(typed.find_first_not_of('0'), typed.size());
    std::string rest(typed.substr(first));
    return rest.empty() || rest.front() == '.' ? "0" + rest : rest;
}

} // namespace

std::string sentence(NumberFault fault, std::string_view typed)
{
    const std::string_view number = numberIn(typed);
    switch (fault) {
    case NumberFault::empty: return "A number is missing.";
    case NumberFault::blank: return "There are only spaces here. Write a number.";
    case NumberFault::surroundingSpace: return "There is a space before or after the number. Remove it.";
    case NumberFault::comma: return commaSentence(number);
    case NumberFault::leadingPoint: return "A digit is missing before the point." + suggestion("0" + std::string(number));
    case NumberFault::trailingPoint:
        return "A digit is missing after the point." + suggestion(std::string(number.substr(0, number.size() - 1)));
    case NumberFault::secondPoint: return "There is more than one point in the number.";
    case NumberFault::leadingZero:
        return "A number does not begin with an extra zero." + suggestion(withoutLeadingZeros(number));
    case NumberFault::plusSign: return "A number has no plus sign here." + suggestion(std::string(number.substr(1)));
    case NumberFault::minusSign: return "A number below zero is not allowed here.";
    case NumberFault::exponent: return "A number is not written with an exponent here. Write out all its digits.";
    case NumberFault::hexadecimal: return "A number is not written in hexadecimal here. Write it in decimal digits.";
    case NumberFault::groupSeparator: return "Thousands have no mark or space between them here. Write the digits together.";
    case NumberFault::otherDigits: return "These are other digits or signs than 0 to 9 and the point. Type the number anew.";
    case NumberFault::tooManyDigits: return "The number has more than nine digits before the point.";
    case NumberFault::tooManyDecimals: return "The number has more than six digits after the point.";
    case NumberFault::notANumber: return quoted(number) + " is not a number.";
    }
    return {};
}

std::string sentence(const QuantityFault& fault, std::string_view typed)
{
    switch (fault.kind) {
    case QuantityFault::Kind::number: return sentence(fault.number, typed);
    case QuantityFault::Kind::missingUnit: return "The unit is missing. Write the number, one space and the unit.";
    case QuantityFault::Kind::unknownUnit:
        if (hasExtraSpace(typed))
            return quoted(typed) + " has an extra space. Write the number, one space and the unit.";
        return quoted(fault.unit) + " is not a unit that is known here.";
    }
    return {};
}

} // namespace ketaplan::text
