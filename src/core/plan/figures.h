// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

namespace ketaplan {

/// The three weights that a dose can be reckoned by, of which the order uses one.
DosingWeights dosingWeightFigures(const Context& context);
/// The exact values of a calculation as the figures that are shown.
DoseFigures doseFigures(const Context& context, const Calculation& calculation);
/// `calculation` has a mixture.
Preparation preparationFigures(const Context& context, const Calculation& calculation);
/// `calculation` has a run.
PumpSetting pumpFigures(const Context& context, const Calculation& calculation);
Ledger ledgerFigures(const Context& context, const Calculation& calculation);
/// Nothing where no course is given.
std::optional<CourseFigures> courseFigures(const Context& context, const Calculation& calculation);

} // namespace ketaplan
