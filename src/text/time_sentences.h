// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::text {

/// The infusion on its way through time. Each that takes a plan needs one with preparation and pump.

/// "21.7 mL left at 32.5 mL/h, 0 at 40 min 4 s"; of a programme in how many lines.
Rich leftAtTheStart(const Plan& plan);
/// Stands in its place where the plan is not ready.
std::string nothingToRun();
/// "observe to 100 min at least"; where the table sets no end "observation due".
std::string observeUntil(const std::optional<int>& minute);

/// The rates with their times, and what is left, as a sentence.
std::string runInWords(const Plan& plan);
/// "Observations are due at 0, 15 and 30 min from the pump's start; observe to 90 min at least."; where the table has no interval
/// that the times are open.
std::string observationsInWords(const std::vector<int>& minutes, const Monitoring& monitoring, const std::optional<int>& until);

} // namespace ketaplan::text
