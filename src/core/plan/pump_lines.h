// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pump_run.h"

namespace ketaplan {

/// A schedule on the pump: every line that is still to be run with a volume and a rate of its own. All volumes are chosen
/// first, in order, each with those after it as ordered; then all rates, each with the lengths after it as ordered. Refusals
/// as those of `pumpRunOf`.
Result<PumpRun, Refusal> scheduleRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture);

} // namespace ketaplan
