// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/schedule_lines.h"
#include "core/plan/step_choice.h"

#include <vector>

namespace ketaplan {

/// What a line comes to under one of the names that have limits, in that quantity's unit.
struct LineValue {
    Limited quantity = Limited::dose;
    Rational value;
};

/// Of a step its rates, of a bolus its dose, duration and rate; of a bolus under way its rate alone, because its dose and
/// duration are in part past. `line` has the dose and length that it is judged by.
std::vector<LineValue> valuesOf(const Context& context, const BodyWeight& weight, const ScheduledLine& line);

/// The line as an instrument's step leaves it, against what was ordered.
std::vector<Effect> effectsOnLine(const Context& context, const BodyWeight& weight, const ScheduledLine& ordered,
                                  const ScheduledLine& asRun);

} // namespace ketaplan
