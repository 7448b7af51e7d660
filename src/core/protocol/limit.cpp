// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/limit.h"

#include "core/codes.h"

namespace ketaplan {

namespace {

/// In the order of Limited.
constexpr detail::Codes<25> codes = {
    "weight", "height", "age", "bmi", "weight_age",
    "weight_change",
    "dose", "duration", "total_dose", "dose_per_kg", "dose_rate", "dose_rate_per_kg", "concentration", "pump_rate",
    "delivered_error", "concentration_error",
    "container",
    "bolus_dose", "bolus_duration", "bolus_rate", "step_interval", "step_increase",
    "session", "interval", "course_total",
};

} // namespace

std::string_view code(Limited limited)
{
    return detail::codeOf(codes, limited);
}

std::optional<Limited> limitedFromCode(std::string_view code)
{
    return detail::fromCode<Limited>(codes, code);
}

} // namespace ketaplan
