// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "range_picture.h"

namespace ketaplan {

/// The range of the protocol's dose, with what the plan has of it: of an order in steps each step, and no mean of the whole.
/// Without a plan the range alone. The protocol has a dose.
RangeModel rangeModelOf(const Protocol& protocol, const Plan* plan);

} // namespace ketaplan
