// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sentences.h"

#include <vector>

namespace ketaplan::text {

/// How the figures of a pump's programme were reckoned. Each needs a plan with preparation and pump lines.

/// Total dose of all lines, its dose per kg, and the mean that limits are held against.
std::vector<Working> programmeDoseWorkings(const Plan& plan);
/// Dose, volume, rate and duration of each line, then what all of them deliver.
std::vector<Working> lineWorkings(const Plan& plan, const Pump& pump);

} // namespace ketaplan::text
