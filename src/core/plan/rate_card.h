// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"
#include "core/plan/judgement.h"

#include <vector>

namespace ketaplan {

/// The pump's setting for each dose of the protocol's recommended range, for whole infusions from the start. Empty where
/// the mode is patient-dose, the order is a schedule, or a bound or the step is not given.
std::vector<RateCardRow> rateCard(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements);

} // namespace ketaplan
