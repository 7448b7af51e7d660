// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"
#include "core/screening/finding.h"

#include <optional>
#include <string_view>

namespace ketaplan {

/// The id of the finding that every change of a running pump has, beside `ownFindings`.
inline constexpr std::string_view runningChangeFinding = "running-change";

/// True for the ids that the program makes itself: a table's item may not take one.
bool isOwnFinding(std::string_view id);

/// What the pump gave beside what was planned by then, and its rates before and after: a reading that was mistyped, a pump
/// that ran astray and a rise of the rate show in them. The answer is five quantities, "; " between them: volume given, minute
/// of the reading, volume planned by then, mean rate so far, next rate. Nothing for an order that is not running or has no pump's setting.
/// May throw ArithmeticError.
std::optional<Finding> runningChange(const Context& context, const Calculation& calculation);

} // namespace ketaplan
