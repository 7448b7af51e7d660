// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"
#include "text/wrong_field.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// What is keyed into the pump and what becomes of it. Each needs a plan with preparation and pump.

/// "32.5 mg/h of ketamine 1 mg per mL is 32.5 mL/h.": dose rate, concentration and flow rate together, so that none is
/// keyed for another.
Rich pumpLine(const Plan& plan, const ProtocolTable& table);

/// "plain diluent (named in “Saline, bag 100 mL”)"
std::string plainDiluent(const Plan& plan, const ProtocolTable& table);
/// The second pump line where the dose is complete only after a flush: the line's content follows at the same rate.
Rich flushStep(const Plan& plan, const ProtocolTable& table);
/// What is left in the line beyond the delivered dose, and what becomes of it.
Rich lineRemainder(const Plan& plan);

/// "For whole infusions from the start, at 1 mg per mL, over 40 min, for 72.5 kg."
std::string rateCardNote(const Plan& plan);
/// What stands in a row of the rate card that has no figures.
std::string outsideLimits(const RateCardRow& row);

/// What the pump should still have to run `minutes` after the start, in mL, to the nearest step of the pump. Nothing where it cannot be reckoned.
std::optional<std::string> expectedLeft(const Plan& plan, const ProtocolTable& table, int minutes);

} // namespace ketaplan::text
