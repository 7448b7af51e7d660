// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"
#include "core/plan/verdict.h"

#include <vector>

namespace ketaplan {

/// Adds what is ordered of a schedule's bolus and of each of its steps, also of those that a running pump has passed; then,
/// with the number of the later step, the time from one step to the next and each rise. Nothing for a plain order.
void judgeOrderedLines(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements);

/// Adds what is delivered of each line that is still to be run.
void judgeDeliveredLines(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements);

} // namespace ketaplan
