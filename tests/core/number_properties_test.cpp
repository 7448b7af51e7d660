// SPDX-License-Identifier: GPL-3.0-or-later
// Exact arithmetic against Boost's fractions of any size. RapidCheck prints what replays a failure.
#include "core/numbers/decimal.h"
#include "core/numbers/rounding.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <optional>

namespace ketaplan {

namespace {

using boost::multiprecision::cpp_int;
using Wide = boost::multiprecision::cpp_rational;

cpp_int wide(Int128 value)
{
    const cpp_int high = static_cast<std::int64_t>(value >> 64);
    return (high << 64) + static_cast<std::uint64_t>(value);
}

Wide wide(const Rational& value)
{
    return Wide(wide(value.numerator()), wide(value.denominator()));
}

/// An integer of any size up to 127 bits: small ones and those next to overflow are equally likely.
Int128 anyInteger()
{
    const auto high = static_cast<Int128>(*rc::gen::arbitrary<std::int64_t>());
    const auto low = static_cast<Int128>(*rc::gen::arbitrary<std::uint64_t>());
    const int shift = *rc::gen::inRange(0, 127);
    return (high << 64 | low) >> shift;
}

Rational anyRational()
{
    const Int128 denominator = anyInteger();
    const bool fits = denominator > 0;
    return Rational::ratio(anyInteger() / 2, fits ? denominator : 1);
}

Rational anyDose()
{
    return Rational::ratio(*rc::gen::inRange<std::int64_t>(-4000000000, 4000000000), *rc::gen::inRange(1, 2000000));
}

template <typename Operation>
std::optional<Rational> tried(const Operation& operation)
{
    try {
        return operation();
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

bool fits(const Wide& value)
{
    const cpp_int limit = cpp_int(1) << 127;
    const cpp_int top = numerator(value);
    return top < limit && top >= -limit && denominator(value) < limit;
}

/// The exact result, or a refusal where it does not fit; never another value.
void expectExact(const std::optional<Rational>& found, const Wide& expected)
{
    if (found)
        RC_ASSERT(wide(*found) == expected);
    else
        RC_ASSERT(!fits(expected) || denominator(expected) * 4 > (cpp_int(1) << 127) || abs(numerator(expected)) * 4 > (cpp_int(1) << 127));
}

/// Not every sum that fits has intermediate results that fit: only products and quotients have to come through.
void expectExactIfAny(const std::optional<Rational>& found, const Wide& expected)
{
    if (found)
        RC_ASSERT(wide(*found) == expected);
    else
        RC_ASSERT(!fits(expected * expected));
}

RC_GTEST_PROP(Rationals, multiplyAsWideOnes, ())
{
    const Rational a = anyRational();
    const Rational b = anyRational();
    expectExact(tried([&] { return a * b; }), wide(a) * wide(b));
    if (!b.isZero())
        expectExact(tried([&] { return a / b; }), wide(a) / wide(b));
}

RC_GTEST_PROP(Rationals, addAsWideOnes, ())
{
    const Rational a = anyRational();
    const Rational b = anyRational();
    expectExactIfAny(tried([&] { return a + b; }), wide(a) + wide(b));
    expectExactIfAny(tried([&] { return a - b; }), wide(a) - wide(b));
}

RC_GTEST_PROP(Rationals, compareAsWideOnes, ())
{
    const Rational a = anyRational();
    const Rational b = anyRational();
    RC_ASSERT((a < b) == (wide(a) < wide(b)));
    RC_ASSERT((a > b) == (wide(a) > wide(b)));
    RC_ASSERT((a == b) == (wide(a) == wide(b)));
}

RC_GTEST_PROP(Rationals, haveAFloorNextToThem, ())
{
    const Rational value = anyRational();
    const Wide floor = Wide(wide(floorOf(value)));
    RC_ASSERT(floor <= wide(value) && wide(value) < floor + 1);
}

RC_GTEST_PROP(Rounding, enclosesTheValueInOneStep, ())
{
    const Rational value = anyDose();
    const Rational step = Rational::ratio(*rc::gen::inRange(1, 1000), *rc::gen::inRange(1, 1000));
    const Rational below = multipleAtOrBelow(value, step);
    const Rational above = multipleAtOrAbove(value, step);
    RC_ASSERT(below <= value && value <= above);
    RC_ASSERT((below / step).isInteger() && (above / step).isInteger());
    RC_ASSERT(above - below == (below == value ? Rational(0) : step));
}

Wide shown(const std::string& text)
{
    const bool negative = text.front() == '-';
    const std::size_t point = std::min(text.find('.'), text.size());
    cpp_int digits = 0;
    cpp_int scale = 1;
    for (std::size_t i = negative ? 1 : 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        digits = digits * 10 + (text[i] - '0');
        if (i > point)
            scale *= 10;
    }
    return negative ? Wide(-digits, scale) : Wide(digits, scale);
}

RC_GTEST_PROP(DecimalText, isWithinHalfAUnitOfItsLastDigitAndNeverLikeABound, ())
{
    const Rational value = anyDose();
    const Rational near = value + Rational::ratio(*rc::gen::inRange(-50, 50), *rc::gen::element(1, 1000, 1000000, 100000000));
    const Rational rounded = Rational::ratio(floorOf(value * Rational(1000)), 1000);
    const std::vector<Rational> bounds = {near, rounded, rounded + Rational::ratio(1, 1000), Rational(0)};
    const std::string text = decimalText(value, bounds);
    RC_ASSERT(abs(shown(text) - wide(value)) <= Wide(1, 2000));
    RC_ASSERT(text != "-0");
    RC_ASSERT(text.find('.') == text.npos || text.back() != '0');
    for (const Rational& bound : bounds)
        RC_ASSERT(bound == value || shown(text) != wide(bound));
}

RC_GTEST_PROP(DecimalText, isReadBackAsItself, ())
{
    const Rational value = Rational::ratio(*rc::gen::inRange<std::int64_t>(0, 999999999), *rc::gen::element(1, 2, 5, 10, 100, 1000));
    RC_ASSERT(*parseDecimal(decimalText(value)) == value);
}

RC_GTEST_PROP(ParseDecimal, takesTheNotationAndNothingElse, ())
{
    const std::string text = *rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9', '.', '-', ',', ' ', 'e', '+'));
    const auto digits = [](const std::string& part) { return part.find_first_not_of("0123456789") == part.npos; };
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string whole = text.substr(0, point);
    const std::string rest = point < text.size() ? text.substr(point + 1) : "0";
    const bool isNotation = !whole.empty() && whole.size() <= 9 && digits(whole) && (whole == "0" || whole.front() != '0') && !rest.empty()
        && rest.size() <= 6 && digits(rest);
    const auto read = parseDecimal(text);
    RC_ASSERT(static_cast<bool>(read) == isNotation);
    if (read)
        RC_ASSERT(wide(*read) == shown(text));
}

} // namespace

} // namespace ketaplan
