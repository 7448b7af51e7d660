// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/judgement.h"

#include <vector>

namespace ketaplan {

/// Doses that may be taken instead of the ordered one. The nearest whole milligram, where the total dose of a plain order is
/// none and the whole plan at it refuses nothing and crosses no bound that this plan keeps.
std::vector<Offer> offersFor(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements);

/// Adds to the reason of a crossed dose bound the strictest absolute bound on its side, in that bound's own unit, where the
/// whole plan at it refuses nothing.
void addOffer(const Context& context, const Calculation& calculation, Reason& reason);

} // namespace ketaplan
