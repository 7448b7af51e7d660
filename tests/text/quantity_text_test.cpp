// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_text.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

Quantity of(Int128 numerator, Int128 denominator, Unit unit)
{
    return {Rational::ratio(numerator, denominator), unit};
}

Figure figure(Int128 numerator, Int128 denominator, Unit unit)
{
    const Quantity exact = of(numerator, denominator, unit);
    return {exact, decimalText(exact.number)};
}

} // namespace

TEST(Shown, HasANoBreakSpaceBeforeTheUnit)
{
    EXPECT_EQ(text::shown(figure(87, 4, Unit::mg)), "21.75\u00A0mg");
    EXPECT_EQ(text::shown(of(1, 10, Unit::mgPerKgPerH)), "0.1\u00A0mg/kg/h");
    EXPECT_EQ(text::shown(of(128, 1, Unit::mmHg)), "128\u00A0mmHg");
    EXPECT_EQ(text::shown(of(25, 1, Unit::kgPerM2)), "25\u00A0kg/m\u00B2");
    EXPECT_EQ(text::shown(of(54, 1, Unit::a)), "54\u00A0years");
    EXPECT_EQ(text::shown(of(1, 1, Unit::a)), "1\u00A0year");
    EXPECT_EQ(text::shown(of(1, 1, Unit::d)), "1\u00A0day");
}

TEST(Shown, GroupsThousandsInFrontOfThePointAlone)
{
    EXPECT_EQ(text::number(of(999, 1, Unit::mg)), "999");
    EXPECT_EQ(text::number(of(1000, 1, Unit::mg)), "1,000");
    EXPECT_EQ(text::number(of(12345675, 10000, Unit::mg)), "1,234.568");
    EXPECT_EQ(text::number(of(1234567, 1, Unit::mg)), "1,234,567");
    EXPECT_EQ(text::number(of(123456, 100000000, Unit::mg)), "0.00123");
    EXPECT_EQ(text::number(of(-1500, 1, Unit::percent)), "\u22121,500");
    EXPECT_EQ(text::number(of(-20, 87, Unit::percent)), "\u22120.23");
}

TEST(Shown, WritesTheMonthOfADateInLetters)
{
    EXPECT_EQ(text::shown(*parseDate("1972-03-14")), "14-Mar-1972");
    EXPECT_EQ(text::shown(*parseDate("2026-12-01")), "01-Dec-2026");
    EXPECT_EQ(text::shown(*parseDate("0900-01-31")), "31-Jan-0900");
}

TEST(MinutesAndSeconds, RoundToTheNearestSecond)
{
    EXPECT_EQ(text::minutesAndSeconds(of(2604, 65, Unit::min)), "40\u00A0min\u00A04\u00A0s");
    EXPECT_EQ(text::minutesAndSeconds(of(40, 1, Unit::min)), "40\u00A0min");
    EXPECT_EQ(text::minutesAndSeconds(of(1, 2, Unit::min)), "30\u00A0s");
    EXPECT_EQ(text::minutesAndSeconds(of(3, 2, Unit::h)), "90\u00A0min");
    EXPECT_EQ(text::minutesAndSeconds(of(4799, 80, Unit::min)), "59\u00A0min\u00A059\u00A0s");
    EXPECT_EQ(text::minutesAndSeconds(of(7199, 120, Unit::min)), "60\u00A0min") << "half a second goes up";
    EXPECT_EQ(text::minutesAndSeconds(of(1500, 1, Unit::min)), "1,500\u00A0min");
    const Int128 big = Int128(1) << 120;
    EXPECT_EQ(text::minutesAndSeconds({Rational::ratio(5 * big + 1, big), Unit::min}), "5\u00A0min") << "too many digits to reckon with";
}

TEST(RangeText, SaysWhichSideIsOpen)
{
    EXPECT_EQ(text::rangeText({Rational::ratio(1, 10), Rational::ratio(3, 10)}, Unit::mgPerKg), "0.1 to 0.3\u00A0mg/kg");
    EXPECT_EQ(text::rangeText({{}, Rational::ratio(1, 2)}, Unit::mgPerKg), "up to 0.5\u00A0mg/kg");
    EXPECT_EQ(text::rangeText({Rational(40), {}}, Unit::min), "at least 40\u00A0min");
    EXPECT_EQ(text::rangeText({Rational(40), Rational(40)}, Unit::min), "40\u00A0min only");
    EXPECT_EQ(text::rangeText({}, Unit::min), "no bound");
}

TEST(InWords, ReadsAQuantityOut)
{
    EXPECT_EQ(text::inWords(of(3, 10, Unit::mgPerKg)), "zero point three milligrams per kilogram");
    EXPECT_EQ(text::inWords(of(1, 1, Unit::mg)), "one milligram");
    EXPECT_EQ(text::inWords(of(725, 10, Unit::kg)), "seventy-two point five kilograms");
    EXPECT_EQ(text::inWords(of(105, 100, Unit::mLPerH)), "one point zero five millilitres per hour");
    EXPECT_EQ(text::inWords(of(1001, 1, Unit::mg)), "one thousand and one milligrams");
    EXPECT_EQ(text::inWords(of(219, 1, Unit::mg)), "two hundred and nineteen milligrams");
    EXPECT_EQ(text::inWords(of(1000000, 1, Unit::mg)), "one million milligrams");
    EXPECT_EQ(text::inWords(of(12345678, 1, Unit::mg)),
              "twelve million three hundred and forty-five thousand six hundred and seventy-eight milligrams");
    EXPECT_EQ(text::inWords(of(0, 1, Unit::mg)), "zero milligrams");
    EXPECT_EQ(text::inWords(of(-5, 1, Unit::percent)), "minus five percent");
    EXPECT_EQ(text::inWords({Rational(12345678901), Unit::mg}), "one two three four five six seven eight nine zero one milligrams");
}

TEST(UnitsKept, BindsANumberToItsUnitAndNothingElse)
{
    EXPECT_EQ(text::withUnitsKept("2 mg or 10 mg/kg, 40 min."), "2\u00A0mg or 10\u00A0mg/kg, 40\u00A0min.");
    EXPECT_EQ(text::withUnitsKept("2 minutes, 3 mgs, 4 hours"), "2 minutes, 3 mgs, 4 hours");
    EXPECT_EQ(text::withUnitsKept("mg 2 of 3 h"), "mg 2 of 3\u00A0h");
    EXPECT_EQ(text::withPlainSpaces("2\u00A0mg, \u00C2"), "2 mg, \u00C2");
}
