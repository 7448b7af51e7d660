// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/rounding.h"

#include <gtest/gtest.h>

namespace ketaplan {

namespace {

Rational r(Int128 numerator, Int128 denominator = 1)
{
    return Rational::ratio(numerator, denominator);
}

struct Row {
    Rational value, step, below, above;
};

TEST(Rounding, givesTheMultiplesNextToAValue)
{
    const Row table[] = {
        {r(2175, 100), r(1, 10), r(217, 10), r(218, 10)},
        {r(725, 1000), r(1, 100), r(72, 100), r(73, 100)},
        {r(217, 10), r(1, 10), r(217, 10), r(217, 10)},
        {r(1, 30), r(1, 10), r(0), r(1, 10)},
        {r(13), r(3), r(12), r(15)},
        {r(17, 10), r(1, 5), r(8, 5), r(9, 5)},
        {r(0), r(1, 5), r(0), r(0)},
        {r(-1, 4), r(1, 10), r(-3, 10), r(-2, 10)},
        {r(14455, 508), r(1, 10), r(284, 10), r(285, 10)},
    };
    for (const Row& row : table) {
        EXPECT_EQ(multipleAtOrBelow(row.value, row.step), row.below) << exactText(row.value);
        EXPECT_EQ(multipleAtOrAbove(row.value, row.step), row.above) << exactText(row.value);
        EXPECT_EQ(isMultipleOf(row.value, row.step), row.below == row.above) << exactText(row.value);
    }
}

TEST(Rounding, measuresDistanceWithoutASign)
{
    EXPECT_EQ(distance(r(1, 2), r(3, 4)), r(1, 4));
    EXPECT_EQ(distance(r(3, 4), r(1, 2)), r(1, 4));
    EXPECT_EQ(distance(r(-1), r(1)), r(2));
    EXPECT_EQ(distance(r(5), r(5)), r(0));
}

} // namespace

} // namespace ketaplan
