// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dosing_weight.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// Devine's formula; its base figure holds for everyone of 60 inches or less.
BodyWeight devineWeight(Sex sex, const Length& height)
{
    const BodyWeight base = BodyWeight::of(sex == Sex::male ? Rational(50) : Rational::ratio(455, 10));
    const Rational inches = height.quantity().number / Rational::ratio(254, 100);
    const Rational inchesOver60 = std::max(inches - Rational(60), Rational(0));
    return base + BodyWeight::of(Rational::ratio(23, 10) * inchesOver60);
}

} // namespace

Result<BodyWeight, Refusal> dosingWeight(WeightBasis basis, const Patient& patient)
{
    const BodyWeight actual = patient.weight;
    if (basis == WeightBasis::actual)
        return actual;
    if (!patient.height)
        return Refusal::needsHeight;
    if (!patient.sex || *patient.sex == Sex::other)
        return Refusal::needsSex;
    const BodyWeight devine = devineWeight(*patient.sex, *patient.height);
    if (actual <= devine)
        return actual;
    return basis == WeightBasis::ideal ? devine : devine + (actual - devine) * Rational::ratio(4, 10);
}

} // namespace ketaplan
