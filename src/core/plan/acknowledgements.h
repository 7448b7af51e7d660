// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

namespace ketaplan {

/// Marks what the order's acknowledgements validly cover in `plan.limits` and `plan.findings`, and lists every other one
/// in `plan.voidAcknowledgements`.
void applyAcknowledgements(const Context& context, Plan& plan);

} // namespace ketaplan
