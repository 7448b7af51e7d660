// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace ketaplan::report {

inline constexpr std::size_t columnsOfAChart = 12;

/// Minutes from the start of the pump at which to observe, rising; `running` of them fall into the infusion.
struct ObservationTimes {
    std::vector<int> minutes;
    std::size_t running = 0;
};

/// From the first minute, or of a running pump the minute of its change, by the table's intervals, and at each change of rate
/// where the plan has a pump. Where the table leaves the times open the first minute alone.
ObservationTimes observationTimes(const Plan& plan, const Monitoring& monitoring);

/// The whole minute by which the infusion ends as ordered, a programme with all of its lines; at most a week.
int orderedMinutes(const Plan& plan);

/// The whole minute by which a line of the programme has begun. A second after it is not told apart from it: the pump ends
/// a line on a step of its volume.
int wholeMinute(const PumpLine& line);

} // namespace ketaplan::report
