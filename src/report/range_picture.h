// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/pictures.h"

#include <optional>

namespace ketaplan::report {

/// The range of the protocol's dose, in its unit. Nothing for content without one.
std::optional<RangePicture> rangePicture(const Protocol& protocol);

/// The same with the ordered and the delivered dose of the plan; of an order in steps each step, and no mean of the whole.
std::optional<RangePicture> rangePicture(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
