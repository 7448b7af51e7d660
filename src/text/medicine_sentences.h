// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// "none", "sertraline, Tylenol" as typed, or "not asked".
std::string medicinesTaken(const Patient& patient);

/// "The table names no interaction with paracetamol.": of the medicines that the table knows and that no finding names.
/// Nothing where there is none, or where medicines are not screened.
std::optional<std::string> noInteractionNamed(const Plan& plan, const ProtocolTable& table);

/// "actual weight 72.5 kg (used), ideal weight 63.5 kg, adjusted weight 67.1 kg"; the one that is used by its name alone
/// where the plan has no weights.
std::string dosingWeights(const Plan& plan);

} // namespace ketaplan::text
