// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/quantity.h"

namespace ketaplan {

namespace {

/// Digits of an integer that surely fits; nothing for all else.
std::optional<Int128> parseInteger(std::string_view text)
{
    constexpr std::size_t mostDigits = 38;
    if (text.empty() || text.size() > mostDigits)
        return std::nullopt;
    Int128 result = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        result = result * 10 + (c - '0');
    }
    return result;
}

std::optional<Rational> parseFraction(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == text.npos)
        return std::nullopt;
    const bool negative = text.starts_with('-');
    const auto numerator = parseInteger(text.substr(negative ? 1 : 0, slash - (negative ? 1 : 0)));
    const auto denominator = parseInteger(text.substr(slash + 1));
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    return Rational::ratio(negative ? -*numerator : *numerator, *denominator);
}

} // namespace

Result<Quantity, QuantityFault> parseQuantity(std::string_view text, Sign sign)
{
    const std::size_t space = text.find(' ');
    // A text that begins with a space has no number before it; the whole of it tells what is wrong.
    const auto number = parseDecimal(space == 0 ? text : text.substr(0, space), sign);
    if (!number)
        return QuantityFault{QuantityFault::Kind::number, number.error(), {}};
    if (space == text.npos)
        return QuantityFault{QuantityFault::Kind::missingUnit, {}, {}};
    const std::string_view unitCode = text.substr(space + 1);
    const auto unit = unitFromCode(unitCode);
    if (!unit)
        return QuantityFault{QuantityFault::Kind::unknownUnit, {}, std::string(unitCode)};
    return Quantity{*number, *unit};
}

std::optional<Quantity> parseExactQuantity(std::string_view text)
{
    const std::size_t space = text.find(' ');
    if (space == text.npos)
        return std::nullopt;
    const auto unit = unitFromCode(text.substr(space + 1));
    if (!unit)
        return std::nullopt;
    if (const auto fraction = parseFraction(text.substr(0, space)))
        return Quantity{*fraction, *unit};
    const auto decimal = parseDecimal(text.substr(0, space), Sign::minusAllowed);
    return decimal ? std::optional(Quantity{*decimal, *unit}) : std::nullopt;
}

std::string exactText(const Quantity& quantity)
{
    return exactText(quantity.number) + " " + std::string(code(quantity.unit));
}

std::string plainText(const Quantity& quantity)
{
    const auto exact = exactDecimalText(quantity.number);
    return (exact ? *exact : decimalText(quantity.number)) + " " + std::string(code(quantity.unit));
}

} // namespace ketaplan
