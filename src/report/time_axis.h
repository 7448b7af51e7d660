// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/pictures.h"

#include <optional>

namespace ketaplan::report {

/// The infusion of a ready plan on an axis of time, with the observations of its chart; of another plan the observations alone.
/// Nothing for a plan without a duration.
std::optional<TimeAxis> timeAxis(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
