// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

namespace ketaplan {

/// What every limit on dose and rate together leaves for the total dose at the ordered duration, in mg.
DoseRange doseRange(const Context& context, const BodyWeight& weight);

enum class Side { low, high };

/// The strictest absolute bound of the dose on one side, in its own unit; of equally strict ones that of `preferred`, else
/// the first. Nothing where there is none.
std::optional<Quantity> strictestBound(const Context& context, const BodyWeight& weight, Side side, Limited preferred);

/// The total dose in the unit in which the dose was ordered.
Quantity inOrderedUnit(const Context& context, const BodyWeight& weight, const DrugMass& total);

} // namespace ketaplan
