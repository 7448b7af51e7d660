// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/rational.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ketaplan {

namespace {

__extension__ typedef unsigned __int128 UInt128;

UInt128 magnitude(Int128 value) noexcept
{
    return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

UInt128 greatestCommonDivisor(UInt128 a, UInt128 b) noexcept
{
    while (b != 0) {
        if ((a >> 64) == 0 && (b >> 64) == 0)
            return std::gcd(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b));
        a = std::exchange(b, a % b);
    }
    return a;
}

/// True where products of two such numbers fit; most figures of a plan do, and 64-bit arithmetic is several times cheaper.
bool isSmall(Int128 value) noexcept
{
    return value >= std::numeric_limits<std::int64_t>::min() && value <= std::numeric_limits<std::int64_t>::max();
}

Int128 quotient(Int128 a, Int128 divisor) noexcept
{
    if (isSmall(a) && isSmall(divisor))
        return static_cast<std::int64_t>(a) / static_cast<std::int64_t>(divisor);
    return a / divisor;
}

Int128 product(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw ArithmeticError();
    return result;
}

Int128 sum(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw ArithmeticError();
    return result;
}

struct Division {
    Int128 whole;
    Int128 rest;
};

/// Whole part rounded down, and a rest that is not negative.
Division divided(Int128 numerator, Int128 denominator) noexcept
{
    const Int128 whole = quotient(numerator, denominator);
    const Division result{whole, numerator - whole * denominator};
    return result.rest < 0 ? Division{result.whole - 1, result.rest + denominator} : result;
}

Int128 negative(Int128 value)
{
    Int128 result = 0;
    if (__builtin_sub_overflow(Int128{0}, value, &result))
        throw ArithmeticError();
    return result;
}

} // namespace

Rational Rational::ratio(Int128 numerator, Int128 denominator)
{
    if (denominator == 0)
        throw ArithmeticError();
    if (denominator < 0) {
        numerator = negative(numerator);
        denominator = negative(denominator);
    }
    Rational result;
    result.m_numerator = numerator;
    result.m_denominator = denominator;
    if (denominator == 1)
        return result;
    const auto divisor = static_cast<Int128>(greatestCommonDivisor(magnitude(numerator), magnitude(denominator)));
    if (divisor == 1)
        return result;
    result.m_numerator = quotient(numerator, divisor);
    result.m_denominator = quotient(denominator, divisor);
    return result;
}

Rational Rational::operator-() const
{
    Rational result = *this;
    result.m_numerator = negative(m_numerator);
    return result;
}

Rational operator+(const Rational& a, const Rational& b)
{
    const auto shared = static_cast<Int128>(greatestCommonDivisor(magnitude(a.m_denominator), magnitude(b.m_denominator)));
    const Int128 left = product(a.m_numerator, b.m_denominator / shared);
    const Int128 right = product(b.m_numerator, a.m_denominator / shared);
    return Rational::ratio(sum(left, right), product(a.m_denominator, b.m_denominator / shared));
}

Rational operator-(const Rational& a, const Rational& b)
{
    return a + -b;
}

Rational operator*(const Rational& a, const Rational& b)
{
    // Reducing crosswise first keeps the products as small as they can be.
    const Rational left = Rational::ratio(a.m_numerator, b.m_denominator);
    const Rational right = Rational::ratio(b.m_numerator, a.m_denominator);
    Rational result;
    result.m_numerator = product(left.m_numerator, right.m_numerator);
    result.m_denominator = product(left.m_denominator, right.m_denominator);
    return result;
}

Rational operator/(const Rational& a, const Rational& b)
{
    return a * Rational::ratio(b.m_denominator, b.m_numerator);
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b) noexcept
{
    if (isSmall(a.m_numerator) && isSmall(a.m_denominator) && isSmall(b.m_numerator) && isSmall(b.m_denominator))
        return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
    // Comparing whole parts and then the reciprocals of what is left cannot overflow, unlike cross multiplication.
    Int128 an = a.m_numerator, ad = a.m_denominator, bn = b.m_numerator, bd = b.m_denominator;
    while (true) {
        const Division left = divided(an, ad), right = divided(bn, bd);
        if (left.whole != right.whole)
            return left.whole <=> right.whole;
        if (left.rest == 0 || right.rest == 0)
            return (left.rest != 0) <=> (right.rest != 0);
        // The whole parts agree, so a < b exactly when ad / left.rest > bd / right.rest.
        an = bd;
        bn = ad;
        ad = right.rest;
        bd = left.rest;
    }
}

Int128 floorOf(const Rational& value) noexcept
{
    return divided(value.numerator(), value.denominator()).whole;
}

Int128 ceilingOf(const Rational& value)
{
    return value.isInteger() ? value.numerator() : sum(floorOf(value), 1);
}

std::string integerText(Int128 value)
{
    UInt128 rest = magnitude(value);
    std::string digits;
    do {
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (value < 0)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string exactText(const Rational& value)
{
    return value.isInteger() ? integerText(value.numerator())
                             : integerText(value.numerator()) + "/" + integerText(value.denominator());
}

} // namespace ketaplan
