// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/rounding.h"

namespace ketaplan {

Rational multipleAtOrBelow(const Rational& value, const Rational& step)
{
    return Rational::ratio(floorOf(value / step), 1) * step;
}

Rational multipleAtOrAbove(const Rational& value, const Rational& step)
{
    return Rational::ratio(ceilingOf(value / step), 1) * step;
}

bool isMultipleOf(const Rational& value, const Rational& step)
{
    return (value / step).isInteger();
}

Rational distance(const Rational& a, const Rational& b)
{
    return a < b ? b - a : a - b;
}

} // namespace ketaplan
