// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ketaplan {

/// Holds the order's second check, where there is one, against the plan and writes what comes of it into
/// `plan.secondCheck`. Needs the plan's pump.
void judgeSecondCheck(Plan& plan);

} // namespace ketaplan
