// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dose.h"

namespace ketaplan {

Dose doseOf(const DrugMass& total, const BodyWeight& weight, const Duration& duration)
{
    const DosePerWeight perWeight = total / weight;
    return {total, perWeight, total / duration, perWeight / duration};
}

DrugMass totalDoseOf(const Quantity& ordered, const BodyWeight& weight, const Duration& duration)
{
    if (const auto perWeight = DosePerWeight::from(ordered))
        return *perWeight * weight;
    if (const auto ratePerWeight = DoseRatePerWeight::from(ordered))
        return *ratePerWeight * weight * duration;
    if (const auto rate = DoseRate::from(ordered))
        return *rate * duration;
    return DrugMass::of(ordered.number);
}

Quantity in(Unit unit, const Dose& dose)
{
    switch (unit) {
    case Unit::mgPerKg: return dose.perWeight.quantity();
    case Unit::mgPerKgPerH: return dose.ratePerWeight.quantity();
    case Unit::mgPerH: return dose.rate.quantity();
    default: return dose.total.quantity();
    }
}

} // namespace ketaplan
