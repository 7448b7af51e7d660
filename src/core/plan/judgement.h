// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"
#include "core/plan/verdict.h"

#include <vector>

namespace ketaplan {

/// Every limit that the table has, held against the ordered and the delivered values: the contract's section 4.11.
std::vector<Judgement> judge(const Context& context, const Calculation& calculation);

} // namespace ketaplan
