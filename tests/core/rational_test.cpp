// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/rational.h"

#include <gtest/gtest.h>

#include <functional>

namespace ketaplan {

namespace {

const Int128 largest = static_cast<Int128>(~static_cast<unsigned long long>(0) >> 1) << 64 | ~static_cast<unsigned long long>(0);
const Int128 least = -largest - 1;

Rational r(Int128 numerator, Int128 denominator = 1)
{
    return Rational::ratio(numerator, denominator);
}

TEST(Rational, isInLowestTermsWithAPositiveDenominator)
{
    EXPECT_EQ(r(10, 4), r(5, 2));
    EXPECT_EQ(r(10, 4).numerator(), Int128(5));
    EXPECT_EQ(r(10, 4).denominator(), Int128(2));
    EXPECT_EQ(r(1, -2), r(-1, 2));
    EXPECT_EQ(r(-1, -2), r(1, 2));
    EXPECT_EQ(r(0, -7).denominator(), Int128(1));
    EXPECT_EQ(r(largest, largest), r(1));
    EXPECT_EQ(r(least, 2), r(least / 2));
}

TEST(Rational, computesExactly)
{
    EXPECT_EQ(r(1, 3) + r(1, 6), r(1, 2));
    EXPECT_EQ(r(1, 3) - r(1, 2), r(-1, 6));
    EXPECT_EQ(r(2, 3) * r(3, 4), r(1, 2));
    EXPECT_EQ(r(2, 3) / r(-4, 3), r(-1, 2));
    EXPECT_EQ(-r(2, 3), r(-2, 3));
    EXPECT_EQ(r(1, 10) + r(2, 10), r(3, 10));
}

TEST(Rational, says)
{
    EXPECT_TRUE(r(4, 2).isInteger());
    EXPECT_FALSE(r(1, 2).isInteger());
    EXPECT_TRUE(r(0).isZero());
    EXPECT_TRUE(r(-1, 9).isNegative());
    EXPECT_FALSE(r(0).isPositive());
    EXPECT_EQ(exactText(r(145, 4)), "145/4");
    EXPECT_EQ(exactText(r(-20, 87)), "-20/87");
    EXPECT_EQ(exactText(r(36)), "36");
    EXPECT_EQ(integerText(least), "-170141183460469231731687303715884105728");
}

TEST(Rational, throwsWhereTheResultDoesNotFit)
{
    const std::function<Rational()> overflows[] = {
        [] { return r(largest) + r(1); },
        [] { return r(least) - r(1); },
        [] { return r(largest) * r(2); },
        [] { return r(least) * r(-1); },
        [] { return -r(least); },
        [] { return r(1, largest) / r(2); },
        [] { return r(1, largest) + r(1, largest - 1); },
        [] { return r(1, largest) * r(1, 3); },
        [] { return r(1) / r(0); },
        [] { return r(1, 0); },
        [] { return r(0, 0); },
        [] { return r(1, least); },
    };
    int i = 0;
    for (const auto& overflow : overflows)
        EXPECT_THROW(overflow(), ArithmeticError) << "row " << i++;
}

TEST(Rational, reducesBeforeItOverflows)
{
    EXPECT_EQ(r(largest, 3) * r(3, largest), r(1));
    EXPECT_EQ(r(largest) * r(1, largest), r(1));
    EXPECT_EQ(r(largest, 7) / r(largest, 7), r(1));
    EXPECT_EQ(r(largest) - r(largest), r(0));
    EXPECT_EQ(r(1, largest) - r(1, largest), r(0));
}

TEST(Rational, comparesExactlyWhereCrossMultiplicationOverflows)
{
    const Rational ascending[] = {
        r(least), r(least + 1), r(-largest, 2), r(-1), r(-(largest - 1), largest), r(-1, 2), r(-1, largest - 1), r(-1, largest), r(0),
        r(1, largest), r(1, largest - 1), r(1, 2), r(largest - 2, largest - 1), r(largest - 1, largest), r(1),
        r(largest, largest - 1), r(largest - 1, largest - 2), r(largest, 2), r(largest - 1), r(largest),
    };
    for (std::size_t i = 0; i < std::size(ascending); ++i)
        for (std::size_t j = 0; j < std::size(ascending); ++j) {
            EXPECT_EQ(ascending[i] < ascending[j], i < j) << i << " " << j;
            EXPECT_EQ(ascending[i] == ascending[j], i == j) << i << " " << j;
            EXPECT_EQ(ascending[i] <= ascending[j], i <= j) << i << " " << j;
        }
}

TEST(Rational, hasFloorAndCeiling)
{
    struct Row {
        Rational value;
        int floor, ceiling;
    };
    const Row table[] = {{r(7, 2), 3, 4}, {r(-7, 2), -4, -3}, {r(3), 3, 3}, {r(-3), -3, -3}, {r(1, 1000), 0, 1}, {r(-1, 1000), -1, 0}, {r(0), 0, 0}};
    for (const Row& row : table) {
        EXPECT_EQ(floorOf(row.value), Int128(row.floor)) << exactText(row.value);
        EXPECT_EQ(ceilingOf(row.value), Int128(row.ceiling)) << exactText(row.value);
    }
    EXPECT_EQ(floorOf(r(largest, 2)), largest / 2);
    EXPECT_EQ(floorOf(r(least + 1, 2)), least / 2);
    EXPECT_EQ(ceilingOf(r(largest, 2)), largest / 2 + 1);
}

} // namespace

} // namespace ketaplan
