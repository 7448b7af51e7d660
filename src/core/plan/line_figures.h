// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

#include <vector>

namespace ketaplan {

/// What a running pump has given, then every line that is still to be run, each with what will have been given at its end.
/// Empty for a plain order. `calculation` has a run.
std::vector<PumpLine> pumpLineFigures(const Context& context, const Calculation& calculation);

} // namespace ketaplan
