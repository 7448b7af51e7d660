// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_plans.h"

namespace ketaplan {

/// A random plan whose order is a schedule: a bolus, steps or a running pump, often several of them, and now and then a course.
/// The protocol allows it mostly, with many bounds at what is ordered or next to it.
PlanInput randomSchedule(Chance& chance, int mostSteps = 6);

/// Puts the request's plain dose into one step that takes the whole duration, and lets the protocol have steps.
void orderAsOneStep(PlanInput& input);

} // namespace ketaplan
