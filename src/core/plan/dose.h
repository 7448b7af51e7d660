// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/measure.h"

namespace ketaplan {

/// One dose, said in the four ways in which protocols say it.
struct Dose {
    DrugMass total;
    DosePerWeight perWeight;
    DoseRate rate;
    DoseRatePerWeight ratePerWeight;
};

/// The four ways of a total dose over a duration. Weight and duration are above zero.
Dose doseOf(const DrugMass& total, const BodyWeight& weight, const Duration& duration);

/// The total dose of an order in mg, mg/kg, mg/h or mg/kg/h.
DrugMass totalDoseOf(const Quantity& ordered, const BodyWeight& weight, const Duration& duration);

/// The dose in one of the four units.
Quantity in(Unit unit, const Dose& dose);

} // namespace ketaplan
