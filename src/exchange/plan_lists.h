// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <nlohmann/json.hpp>

namespace ketaplan::exchange {

/// `step` stands where a step of a schedule is judged, `compared` where two weights are, `grade` where a source graded the limit, `certainty` where it has a
/// source.
nlohmann::ordered_json toJson(const LimitEntry& entry, const ProtocolTable& table);
/// The program's own findings carry their question and action from text/. `mechanism`, `positions`, `grade` and
/// `answered_on` stand only where there are any.
nlohmann::ordered_json toJson(const Finding& finding);
nlohmann::ordered_json toJson(const VoidAcknowledgement& acknowledgement);
/// Only what the refusal has to say stands in it; a dose bound always has `highest` and `lowest`, null for none.
nlohmann::ordered_json toJson(const Reason& reason, const ProtocolTable& table);

} // namespace ketaplan::exchange
