// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

#include <optional>

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
    std::optional<int> step = {}; ///< from 1; nothing: the whole
};

bool crossesAbsolute(Verdict verdict);
bool crossesRecommended(Verdict verdict);

/// Without a value: not checked.
Judgement judgedOrder(const Context& context, const Limit& limit, Limited quantity, const std::optional<Rational>& value);

/// What an instrument's step alone pushes over a recommended bound that `ordered` keeps is within, and says that it is
/// rounded.
Judgement judgedDelivery(const Context& context, const Limit& limit, Limited quantity, const Rational& value,
                         const std::optional<Rational>& ordered);

LimitEntry entryOf(const Context& context, const Judgement& judgement);

} // namespace ketaplan
