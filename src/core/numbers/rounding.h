// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/rational.h"

namespace ketaplan {

/// The multiple of `step` at or below the value, and the one at or above it. `step` is above zero.
Rational multipleAtOrBelow(const Rational& value, const Rational& step);
Rational multipleAtOrAbove(const Rational& value, const Rational& step);

bool isMultipleOf(const Rational& value, const Rational& step);

Rational distance(const Rational& a, const Rational& b);

} // namespace ketaplan
