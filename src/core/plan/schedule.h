// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/measure.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

/// A loading bolus: runs first, by the pump, from the same container.
struct Bolus {
    Quantity dose; ///< in mg/kg or mg, above zero
    Duration duration; ///< above zero
};

/// The dose from one minute on, counted from the beginning of the first step.
struct DoseStep {
    Duration from;
    Quantity dose; ///< mg/kg/h or mg/h: a rate; mg/kg or mg: over the step
};

/// The infusion is running: what the pump shows as given at a minute after its start. What lies before it is replaced by
/// that reading.
struct Running {
    Duration at;
    Volume given;
};

/// What is ordered beside one dose over one duration. Empty for a plain order.
struct Schedule {
    std::optional<Bolus> bolus;
    std::vector<DoseStep> steps; ///< rising; the first from 0
    std::optional<Running> running;

    bool isPlain() const { return !bolus && steps.empty() && !running; }
};

/// The schedule in one line that is the same exactly where the schedule is: "0.2 mg/kg in 5 min; 0 min 0.1 mg/kg/h; …".
/// Nothing for a plain order.
std::optional<std::string> exactText(const Schedule& schedule);

} // namespace ketaplan
