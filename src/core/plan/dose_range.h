// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

namespace ketaplan {

/// What every limit on dose and rate together leaves for the total dose at the ordered duration, in mg.
DoseRange doseRange(const Context& context, const BodyWeight& weight);

/// The total dose in the unit in which the dose was ordered.
Quantity inOrderedUnit(const Context& context, const BodyWeight& weight, const DrugMass& total);

} // namespace ketaplan
