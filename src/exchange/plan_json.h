// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ketaplan {

/// The plan as the contract writes it: its keys in its order, null where a value could not be had. A refused plan has only
/// `plan status table site protocol patient ordered limits findings reasons sources`, and of the limits the crossed ones; a
/// contraindicated one has no `preparation pump ledger rate_card workings` and no delivered limits. `sources` has every source
/// that the plan names, by its id.
nlohmann::ordered_json toJson(const Plan& plan, const ProtocolTable& table);

/// The same as the bytes of a file: indented by two, a line end at the end.
std::string planFileText(const Plan& plan, const ProtocolTable& table);

/// {"code", "at", "message"}
nlohmann::ordered_json toJson(const RequestError& error);

} // namespace ketaplan
