// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

namespace ketaplan {

/// The ordered value of a limited quantity, in its unit (`dose` in the protocol's). Nothing where it could not be had.
std::optional<Rational> orderedValue(const Context& context, const Calculation& calculation, Limited quantity);

/// That of the whole and those of each step. Empty where that of the whole could not be had.
std::vector<Rational> orderedValues(const Context& context, const Calculation& calculation, Limited quantity);

/// What comes out of the container and the pump. Nothing where nothing is delivered, or a step refused before.
std::optional<Rational> deliveredValue(const Context& context, const Calculation& calculation, Limited quantity);

/// What an instrument's step has to be held against: the ordered value, or where nothing was ordered the value before
/// the step.
std::optional<Rational> valueBeforeSteps(const Context& context, const Calculation& calculation, Limited quantity);

} // namespace ketaplan
