// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/decimal.h"

#include <gtest/gtest.h>

#include <vector>

namespace ketaplan {

namespace {

Rational r(Int128 numerator, Int128 denominator = 1)
{
    return Rational::ratio(numerator, denominator);
}

struct Read {
    const char* text;
    Rational value;
};

TEST(ParseDecimal, readsTheNotation)
{
    const Read table[] = {
        {"0", r(0)},
        {"7", r(7)},
        {"10", r(10)},
        {"999999999", r(999999999)},
        {"0.5", r(1, 2)},
        {"1.05", r(21, 20)},
        {"6.5", r(13, 2)},
        {"41.7", r(417, 10)},
        {"4.17", r(417, 100)},
        {"72.50", r(145, 2)},
        {"0.0", r(0)},
        {"0.000001", r(1, 1000000)},
        {"0.333333", r(333333, 1000000)},
        {"123456789.123456", r(123456789123456, 1000000)},
        {"100.000000", r(100)},
    };
    for (const Read& row : table) {
        const auto found = parseDecimal(row.text);
        ASSERT_TRUE(found) << row.text;
        EXPECT_EQ(*found, row.value) << row.text;
    }
}

struct Faulty {
    const char* text;
    NumberFault fault;
};

TEST(ParseDecimal, namesEachMistake)
{
    const Faulty table[] = {
        {".05", NumberFault::leadingPoint},
        {".5", NumberFault::leadingPoint},
        {"5.", NumberFault::trailingPoint},
        {".", NumberFault::leadingPoint},
        {"6,5", NumberFault::comma},
        {"1,5", NumberFault::comma},
        {"1,000", NumberFault::comma},
        {"1,000.5", NumberFault::comma},
        {"abc", NumberFault::notANumber},
        {"", NumberFault::empty},
        {" ", NumberFault::blank},
        {"   ", NumberFault::blank},
        {"\t", NumberFault::blank},
        {" 5", NumberFault::surroundingSpace},
        {"5 ", NumberFault::surroundingSpace},
        {"5\n", NumberFault::surroundingSpace},
        {"-15", NumberFault::minusSign},
        {"-0", NumberFault::minusSign},
        {"1.2.3", NumberFault::secondPoint},
        {"1..2", NumberFault::secondPoint},
        {"0x10", NumberFault::hexadecimal},
        {"0X1F", NumberFault::hexadecimal},
        {"1_000", NumberFault::groupSeparator},
        {"1'000", NumberFault::groupSeparator},
        {"1 000", NumberFault::groupSeparator},
        {"1e3", NumberFault::exponent},
        {"1E3", NumberFault::exponent},
        {"1e-3", NumberFault::exponent},
        {"1.5e+3", NumberFault::exponent},
        {"+2", NumberFault::plusSign},
        {"05", NumberFault::leadingZero},
        {"00", NumberFault::leadingZero},
        {"00.5", NumberFault::leadingZero},
        {"1234567890", NumberFault::tooManyDigits},
        {"1.1234567", NumberFault::tooManyDecimals},
        {"NaN", NumberFault::notANumber},
        {"Infinity", NumberFault::notANumber},
        {"-Infinity", NumberFault::notANumber},
        {"inf", NumberFault::notANumber},
        {"1/2", NumberFault::notANumber},
        {"5mg", NumberFault::notANumber},
        {"-", NumberFault::notANumber},
        {"--5", NumberFault::notANumber},
        {"5-", NumberFault::notANumber},
        {"\xEF\xBC\x95", NumberFault::otherDigits},          // full-width five
        {"\xD9\xA5", NumberFault::otherDigits},              // Arabic-Indic five
        {"1\xEF\xBC\x8E" "5", NumberFault::otherDigits},     // full-width point
        {"\xE2\x88\x92" "5", NumberFault::otherDigits},      // minus sign of typography
    };
    for (const Faulty& row : table) {
        const auto found = parseDecimal(row.text);
        ASSERT_FALSE(found) << row.text;
        EXPECT_EQ(static_cast<int>(found.error()), static_cast<int>(row.fault)) << row.text;
    }
}

TEST(ParseDecimal, refusesANulCharacterAndWhatFollowsIt)
{
    EXPECT_FALSE(parseDecimal(std::string_view("5\0", 2)));
    EXPECT_FALSE(parseDecimal(std::string_view("5\0" "5", 3)));
}

TEST(ParseDecimal, takesAMinusWhereTheFieldAllowsIt)
{
    EXPECT_EQ(*parseDecimal("-2", Sign::minusAllowed), r(-2));
    EXPECT_EQ(*parseDecimal("-0.25", Sign::minusAllowed), r(-1, 4));
    EXPECT_EQ(*parseDecimal("2", Sign::minusAllowed), r(2));
    for (const char* text : {"-", "--2", "-.5", "-5.", "-05", "+2", "- 2", "-1,5"})
        EXPECT_FALSE(parseDecimal(text, Sign::minusAllowed)) << text;
}

TEST(CanBecomeDecimal, isTrueWhileTyping)
{
    for (const char* text : {"", "0.", "12."})
        EXPECT_TRUE(canBecomeDecimal(text)) << text;
    for (const char* text : {".", "-", "1,", "05.", "1..", "12.5.", " ", "1e"})
        EXPECT_FALSE(canBecomeDecimal(text)) << text;
}

struct Shown {
    Rational value;
    std::vector<Rational> bounds;
    const char* text;
};

TEST(DecimalText, showsWhatTheContractSays)
{
    const Shown table[] = {
        // an integer is itself
        {r(0), {}, "0"},
        {r(70), {}, "70"},
        {r(-3), {}, "-3"},
        {r(1000000), {}, "1000000"},
        // zeros at the end are dropped
        {r(145, 4), {}, "36.25"},
        {r(145, 2), {}, "72.5"},
        {r(3, 10), {}, "0.3"},
        // three decimals, halves away from zero
        {r(2604, 65), {}, "40.062"},
        {r(-20, 87), {}, "-0.23"},
        {r(1, 3), {}, "0.333"},
        {r(2, 3), {}, "0.667"},
        {r(20005, 10000), {}, "2.001"},
        {r(-20005, 10000), {}, "-2.001"},
        {r(20004, 10000), {}, "2"},
        {r(9999999, 10000), {}, "1000"},
        // more decimals, to six, below three significant digits, zeros counted
        {r(1, 30), {}, "0.0333"},
        {r(1, 300), {}, "0.00333"},
        {r(1, 3000), {}, "0.000333"},
        {r(1, 30000), {}, "0.000033"},
        {r(1, 3000000), {}, "0"},
        {r(-1, 3000000), {}, "0"},
        {r(1, 2000000), {}, "0.000001"},
        {r(99996, 10000000), {}, "0.01"},
        {r(9996, 100000), {}, "0.1"},
        {r(1001, 1000000), {}, "0.001"},
        {r(100101, 100000000), {}, "0.001"},
        {r(100601, 100000000), {}, "0.00101"},
        {r(1, 20), {}, "0.05"},
        // never like a bound that it is not
        {r(300001, 1000000), {r(3, 10)}, "0.300001"},
        {r(299999, 1000000), {r(3, 10)}, "0.299999"},
        {r(3, 10), {r(3, 10)}, "0.3"},
        {r(2000001, 1000000), {r(1), r(2)}, "2.000001"},
        {r(1, 3), {r(333, 1000)}, "0.3333"},
        {r(1, 3), {r(333, 1000), r(3333, 10000)}, "0.33333"},
        {r(1, 3), {r(1, 4)}, "0.333"},
        {r(-20001, 10000), {r(-2)}, "-2.0001"},
        {r(-20001, 10000), {r(2)}, "-2"},
        {r(1, 10000000), {r(0)}, "0.0000001"},
        {r(-1, 10000000), {r(0)}, "-0.0000001"},
        {r(1, 10000000000), {r(0)}, "0.0000000001"},
        {r(99999999, 100000000), {r(1)}, "0.99999999"},
    };
    for (const Shown& row : table)
        EXPECT_EQ(decimalText(row.value, row.bounds), row.text) << exactText(row.value);
}

TEST(DecimalText, holdsAtTheEndsOfTheRange)
{
    const Int128 largest = static_cast<Int128>(~static_cast<unsigned long long>(0) >> 1) << 64 | ~static_cast<unsigned long long>(0);
    EXPECT_EQ(decimalText(r(largest)), "170141183460469231731687303715884105727");
    EXPECT_EQ(decimalText(r(-largest - 1)), "-170141183460469231731687303715884105728");
    EXPECT_EQ(decimalText(r(largest - 1, largest)), "1");
    EXPECT_EQ(decimalText(r(1, largest)), "0");
    EXPECT_EQ(decimalText(r(largest, 2)), "85070591730234615865843651857942052863.5");
}

TEST(Cut, isTowardsTheInside)
{
    EXPECT_EQ(cutDown(r(146, 3), 3), r(48666, 1000));
    EXPECT_EQ(cutUp(r(146, 3), 3), r(48667, 1000));
    EXPECT_EQ(cutDown(r(1, 2), 3), r(1, 2));
    EXPECT_EQ(cutUp(r(1, 2), 3), r(1, 2));
    EXPECT_EQ(cutUp(r(1, 1000000), 3), r(1, 1000));
    EXPECT_EQ(cutDown(r(1, 1000000), 3), r(0));
}

} // namespace

} // namespace ketaplan
