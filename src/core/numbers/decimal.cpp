// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/decimal.h"

#include "core/numbers/rounding.h"

#include <algorithm>

namespace ketaplan {

namespace {

constexpr std::size_t mostDigits = 9;
constexpr int mostDecimals = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Names the mistake in a text that holds something else than ASCII digits and one point.
NumberFault strangerIn(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), isSpace))
        return NumberFault::groupSeparator;
    if (text.find(',') != text.npos)
        return NumberFault::comma;
    if (text.front() == '+')
        return NumberFault::plusSign;
    if (text.starts_with("0x") || text.starts_with("0X"))
        return NumberFault::hexadecimal;
    const std::size_t stranger = text.find_first_not_of("0123456789.");
    const char c = text[stranger];
    if (static_cast<unsigned char>(c) >= 0x80)
        return NumberFault::otherDigits;
    const std::string_view rest = text.substr(stranger + 1);
    if (stranger > 0 && (c == 'e' || c == 'E') && !rest.empty()
        && allDigits(rest.substr(rest.front() == '-' || rest.front() == '+' ? 1 : 0)))
        return NumberFault::exponent;
    if (stranger > 0 && (c == '_' || c == '\''))
        return NumberFault::groupSeparator;
    return NumberFault::notANumber;
}

std::optional<NumberFault> faultOf(std::string_view text)
{
    if (text.find_first_not_of("0123456789.") != text.npos)
        return strangerIn(text);
    const std::size_t point = text.find('.');
    if (point != text.npos && text.find('.', point + 1) != text.npos)
        return NumberFault::secondPoint;
    const std::string_view whole = text.substr(0, point);
    if (whole.empty())
        return NumberFault::leadingPoint;
    if (point == text.size() - 1)
        return NumberFault::trailingPoint;
    if (whole.size() > 1 && whole.front() == '0')
        return NumberFault::leadingZero;
    if (whole.size() > mostDigits)
        return NumberFault::tooManyDigits;
    if (point != text.npos && text.size() - point - 1 > std::size_t{mostDecimals})
        return NumberFault::tooManyDecimals;
    return std::nullopt;
}

Int128 tenToThe(std::size_t power)
{
    Int128 result = 1;
    for (std::size_t i = 0; i < power; ++i)
        result *= 10;
    return result;
}

/// Decimal digits of a value that is not negative, cut after `decimals` of them; `rest` is what is left, in units of the
/// last digit. Long division by repeated addition, so that it holds for every denominator.
struct Digits {
    std::string whole;
    std::string decimals;
    Rational rest;
};

Digits digitsOf(Int128 numerator, Int128 denominator, int decimals)
{
    Digits result{integerText(numerator / denominator), {}, {}};
    Int128 rest = numerator % denominator;
    for (int i = 0; i < decimals; ++i) {
        int digit = 0;
        Int128 tenfold = 0;
        for (int j = 0; j < 10; ++j) {
            const bool carries = tenfold >= denominator - rest;
            tenfold = carries ? tenfold - (denominator - rest) : tenfold + rest;
            digit += carries ? 1 : 0;
        }
        result.decimals += static_cast<char>('0' + digit);
        rest = tenfold;
    }
    result.rest = Rational::ratio(rest, denominator);
    return result;
}

void increment(std::string& whole, std::string& decimals)
{
    for (std::string* part : {&decimals, &whole}) {
        for (auto digit = part->rbegin(); digit != part->rend(); ++digit) {
            if (*digit != '9') {
                ++*digit;
                return;
            }
            *digit = '0';
        }
    }
    whole.insert(whole.begin(), '1');
}

/// The absolute value with `decimals` digits after the point, halves away from zero.
std::string rounded(const Rational& value, int decimals)
{
    // The least Int128 has no positive twin; it is an integer and never comes here.
    const Int128 numerator = value.isNegative() ? -value.numerator() : value.numerator();
    Digits digits = digitsOf(numerator, value.denominator(), decimals);
    if (digits.rest >= Rational::ratio(1, 2))
        increment(digits.whole, digits.decimals);
    return digits.whole + "." + digits.decimals;
}

std::size_t significantDigits(std::string_view decimal)
{
    const std::size_t first = decimal.find_first_of("123456789");
    if (first == decimal.npos)
        return 0;
    return decimal.size() - first - (first < decimal.find('.') ? 1 : 0);
}

std::string withoutTrailingZeros(std::string decimal)
{
    decimal.erase(decimal.find_last_not_of('0') + 1);
    if (decimal.ends_with('.'))
        decimal.pop_back();
    return decimal;
}

/// True where the decimal with `decimals` digits is exactly the bound. A bound of more digits cannot be met by it.
bool meets(std::string_view decimal, bool negative, const Rational& bound)
{
    if (bound.isNegative() != negative && !bound.isZero())
        return false;
    const Int128 numerator = bound.isNegative() ? -bound.numerator() : bound.numerator();
    const std::size_t decimals = decimal.size() - decimal.find('.') - 1;
    const Digits digits = digitsOf(numerator, bound.denominator(), static_cast<int>(decimals));
    return digits.rest.isZero() && digits.whole + "." + digits.decimals == decimal;
}

} // namespace

Result<Rational, NumberFault> parseDecimal(std::string_view text, Sign sign)
{
    if (text.empty())
        return NumberFault::empty;
    if (std::all_of(text.begin(), text.end(), isSpace))
        return NumberFault::blank;
    if (isSpace(text.front()) || isSpace(text.back()))
        return NumberFault::surroundingSpace;
    const bool negative = text.front() == '-';
    std::string_view digits = text.substr(negative ? 1 : 0);
    if (digits.empty())
        return NumberFault::notANumber;
    if (const auto fault = faultOf(digits))
        return *fault;
    if (negative && sign == Sign::none)
        return NumberFault::minusSign;
    Int128 numerator = 0;
    std::size_t decimals = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] == '.')
            decimals = digits.size() - i - 1;
        else
            numerator = numerator * 10 + (digits[i] - '0');
    }
    return Rational::ratio(negative ? -numerator : numerator, tenToThe(decimals));
}

bool canBecomeDecimal(std::string_view text)
{
    return text.empty() || (text.find('.') == text.size() - 1 && parseDecimal(text.substr(0, text.size() - 1)));
}

std::string decimalText(const Rational& exact, std::span<const Rational> bounds)
{
    if (exact.isInteger())
        return integerText(exact.numerator());
    int decimals = 3;
    std::string text = rounded(exact, decimals);
    while (decimals < 6 && significantDigits(text) < 3)
        text = rounded(exact, ++decimals);
    // Every value that differs from a bound differs from it after finitely many digits.
    const auto looksLikeABound = [&] {
        return std::any_of(bounds.begin(), bounds.end(), [&](const Rational& bound) {
            return bound != exact && meets(text, exact.isNegative(), bound);
        });
    };
    while (looksLikeABound())
        text = rounded(exact, ++decimals);
    text = withoutTrailingZeros(std::move(text));
    return exact.isNegative() && text != "0" ? "-" + text : text;
}

std::optional<std::string> exactDecimalText(const Rational& exact)
{
    if (exact.isInteger())
        return integerText(exact.numerator());
    const Digits digits = digitsOf(exact.isNegative() ? -exact.numerator() : exact.numerator(), exact.denominator(), mostDecimals);
    if (!digits.rest.isZero())
        return std::nullopt;
    return (exact.isNegative() ? "-" : "") + withoutTrailingZeros(digits.whole + "." + digits.decimals);
}

Rational cutDown(const Rational& value, int decimals)
{
    return multipleAtOrBelow(value, Rational::ratio(1, tenToThe(static_cast<std::size_t>(decimals))));
}

Rational cutUp(const Rational& value, int decimals)
{
    return multipleAtOrAbove(value, Rational::ratio(1, tenToThe(static_cast<std::size_t>(decimals))));
}

} // namespace ketaplan
