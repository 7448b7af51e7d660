// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

namespace ketaplan {

/// Adds to a step's refusal what would do in its place: each alternative is reckoned as a whole order and named only if no
/// step refuses it and it crosses no absolute bound. A dose out of bounds therefore has none.
void addAlternatives(const Context& context, Reason& reason);

} // namespace ketaplan
