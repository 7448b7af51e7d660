// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

#include <vector>

namespace ketaplan {

/// One limit held against one value: a LimitEntry before it is shown.
struct Judgement {
    Limited quantity = Limited::dose;
    Of of = Of::ordered;
    Unit unit = Unit::mg;
    std::optional<Rational> value; ///< nothing where it could not be had
    Verdict verdict = Verdict::within;
    std::optional<Rational> bound; ///< the one that is crossed
    bool rounded = false;
    const Limit* limit = nullptr; ///< null where the rule is not a limit of the table
};

bool crossesAbsolute(Verdict verdict);
bool crossesRecommended(Verdict verdict);

/// Every limit that the table has, held against the ordered and the delivered values: the contract's section 4.11.
std::vector<Judgement> judge(const Context& context, const Calculation& calculation);

LimitEntry entryOf(const Context& context, const Judgement& judgement);

} // namespace ketaplan
