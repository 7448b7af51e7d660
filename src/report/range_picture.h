// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"

#include <optional>

namespace ketaplan::report {

/// Where the ordered and the delivered dose stand in what the limits leave, in mg. Nothing for a plan without a range.
std::optional<RangePicture> rangePicture(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
