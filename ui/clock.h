// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <functional>
#include <string>

namespace ketaplan {

/// The day and the moment, from outside, so that tests have their own.
struct Clock {
    std::function<Date()> today;
    std::function<std::string()> now; ///< local time with offset, "2026-11-23T09:10+01:00"
};

Clock systemClock();

/// "23-Nov-2026 09:10 +01:00" of a time as above; any other text is itself.
std::string shownTime(const std::string& moment);

} // namespace ketaplan
