// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string> // first: moc cannot read <compare> before the library is configured

#include <compare>
#include <cstdint>
#include <exception>

namespace ketaplan {

__extension__ typedef __int128 Int128;

/// Arithmetic that leaves the range of Rational, or divides by zero. It never leaves the engine: `plan` turns it into
/// the refusal `overflow`.
class ArithmeticError : public std::exception {
public:
    const char* what() const noexcept override { return "the result is outside the range of exact arithmetic"; }
};

/// An exact fraction in lowest terms with a positive denominator. Arithmetic is exact or throws ArithmeticError;
/// comparison is exact and never throws.
class Rational {
public:
    constexpr Rational() = default;
    constexpr Rational(std::int64_t integer) : m_numerator(integer) {}

    /// Throws ArithmeticError where the denominator is zero or the reduced fraction does not fit.
    static Rational ratio(Int128 numerator, Int128 denominator);

    constexpr Int128 numerator() const { return m_numerator; }
    constexpr Int128 denominator() const { return m_denominator; }
    constexpr bool isInteger() const { return m_denominator == 1; }
    constexpr bool isZero() const { return m_numerator == 0; }
    constexpr bool isNegative() const { return m_numerator < 0; }
    constexpr bool isPositive() const { return m_numerator > 0; }

    Rational operator-() const;
    friend Rational operator+(const Rational& a, const Rational& b);
    friend Rational operator-(const Rational& a, const Rational& b);
    friend Rational operator*(const Rational& a, const Rational& b);
    friend Rational operator/(const Rational& a, const Rational& b);

    friend bool operator==(const Rational& a, const Rational& b) = default;
    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b) noexcept;

private:
    Int128 m_numerator = 0;
    Int128 m_denominator = 1;
};

/// The greatest integer that is not above the value, and the least that is not below it.
Int128 floorOf(const Rational& value) noexcept;
Int128 ceilingOf(const Rational& value);

/// "145/4", or "36" for an integer.
std::string exactText(const Rational& value);

/// Decimal digits of an integer.
std::string integerText(Int128 value);

} // namespace ketaplan
