// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"
#include "core/plan/request_checks.h"

namespace ketaplan {

/// Units and numbers of bolus and steps, as far as they can be told without the protocol.
Check checkScheduleQuantities(const Schedule& schedule);

/// The schedule of an order after its defaults: no dose beside steps, steps that follow each other within the duration, a
/// reading of the pump that can be. Nothing for a protocol that cannot be planned.
Check checkSchedule(const Context& context);

} // namespace ketaplan
