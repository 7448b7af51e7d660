// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"
#include "core/plan/dose.h"

#include <functional>
#include <optional>
#include <vector>

namespace ketaplan {

/// What a step of an instrument makes of a quantity, in the quantity's unit. Where nothing was ordered, `ordered` is the
/// value before the step.
struct Effect {
    Limited quantity = Limited::dose;
    Rational ordered;
    Rational value;
};

/// Chooses between the settings of an instrument next to the exact value. Allowed is one that keeps each absolute bound
/// that the ordered value keeps. Of the allowed ones the nearer is taken, of two equally near the smaller. Nothing where
/// none is allowed. `candidates` rise.
std::optional<Rational> chooseStep(const Context& context, const Rational& exact, const std::vector<Rational>& candidates,
                                   const std::function<std::vector<Effect>(const Rational&)>& effectsOf);

/// A dose held by a measured volume, against the ordered one: the total and its rates.
std::vector<Effect> effectsOnDose(const Dose& ordered, const Dose& held);

/// The multiples of `step` at or below and at or above the value, without zero.
std::vector<Rational> stepsAround(const Rational& value, const Rational& step);

} // namespace ketaplan
