// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/judgement.h"

#include <vector>

namespace ketaplan {

/// Why the table as such, or the site's policy on it, may not be used today for an infusion of that date: `tableRetired`,
/// `tablePastGrace`, `tableNotInForce`, `siteNotInForce`. Nothing where it may.
std::optional<Refusal> tableRefusal(const ProtocolTable& table, const Date& date, const Date& today);

/// The absolute bounds that are crossed, with the highest and lowest dose that the protocol allows.
std::vector<Reason> crossedBounds(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements);

/// A step's refusal with what would do instead.
Reason reasonOf(const Context& context, const Calculation& calculation, Refusal refusal);

} // namespace ketaplan
