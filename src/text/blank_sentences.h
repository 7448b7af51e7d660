// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <string>

namespace ketaplan::text {

/// What stands on the blank paper twin of a protocol, for the day when the program is not available.

/// A place to write of so many characters.
std::string writeIn(std::size_t characters);

/// "No program has checked what is written here. …"
Rich twinNote(const TableIdentity& table);
/// "0.1 mg/kg × weight ________ kg, measured, stated or estimated (ring one) on ________"; `example` is a plan of the
/// protocol's own order.
Rich twinWeight(const Plan& example);
/// Under the figures that are keyed.
std::string twinKeyNote();
/// What a figure that is reckoned by hand lacks.
std::string twinWorkingsNote();
/// "Each row was planned by the program: 0.1 mg/kg over 40 min, 1 mg per mL, …"
std::string twinRowsNote(const Plan& example);
/// In a row that the program refuses, or that crosses a limit.
std::string twinRowOutside();
/// What to do where an answer is not the one that lets the infusion go on.
std::string twinScreeningNote();
/// "yes", "no" with a box each; of a measurement a place for it with its unit.
std::string twinAnswer(const ScreeningItem& item);
std::string twinYesOrNo();

/// Why there is no twin of a protocol.
std::string noTwinOfContent(const Protocol& protocol);
std::string noTwinWithoutDuration(const Protocol& protocol);
std::string noTwinWithoutWeights();
/// `weight` and `why` are of the first row.
std::string noTwinWhereRefused(const Protocol& protocol, const Quantity& weight, const std::string& why);

} // namespace ketaplan::text
