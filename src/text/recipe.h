// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::text {

/// What is done in order to prepare, to start and to end the infusion; where the pump runs already, to change it. Each needs a plan with preparation and pump.
std::vector<Rich> preparationSteps(const Plan& plan, const ProtocolTable& table);
std::vector<Rich> startSteps(const Plan& plan, const ProtocolTable& table);
std::vector<Rich> endSteps(const Plan& plan, const ProtocolTable& table);

/// "The bag holds 100 mg, 4.6 times the dose."
std::string containerHolds(const Plan& plan, const ProtocolTable& table);
/// "Volumes are nominal: the overfill of the bag is not known and not included." Nothing where it is known.
std::optional<std::string> nominalVolumes(const Plan& plan, const ProtocolTable& table);
/// Where the overfill is known: what it makes of the concentration.
std::optional<std::string> overfillRange(const Plan& plan);

/// "bag" or "syringe"
std::string containerWord(const ProtocolTable& table, const std::string& containerId);

} // namespace ketaplan::text
