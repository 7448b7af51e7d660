// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure.h"
#include "core/protocol/table.h"
#include "core/units/measure.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// Parts of an equation that shows how a figure was reckoned.

/// "72.5 kg × 0.3 mg/kg"
std::string product(const std::vector<std::string>& factors);
/// "72.5 kg × 0.3 mg/kg = 21.75 mg"
std::string equation(const std::string& left, const Figure& right);
/// "40/60 h"
std::string inHours(const Duration& duration);
/// ", in steps of 0.1 mL: 21.7 mL"
std::string inSteps(const Quantity& step, const Figure& chosen);
/// "(21.7 mg − 21.75 mg) / 21.75 mg = −0.23 %"
std::string difference(const Figure& reached, const Figure& ordered, const Figure& error);
/// The step among which a rate was chosen: that of the first range which reaches up to it. Null beyond all.
const RateStep* stepOf(const Pump& pump, const Rational& ratePerH);

} // namespace ketaplan::text
