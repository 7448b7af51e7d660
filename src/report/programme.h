// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"

#include <vector>

namespace ketaplan::report {

/// The pump's programme: a loading bolus, steps, a change while the pump runs. Each needs a plan with pump lines.

/// What is keyed now, as large as it has to be, with the minute of the next change.
KeyBox firstLineBox(const Plan& plan, const ProtocolTable& table);
/// A row a line, the one to key now marked; under it when the rate is changed, and what a running pump has given.
std::vector<Section> programmeSections(const Plan& plan, const ProtocolTable& table);

/// Bolus, steps and reading of the pump as ordered. No rows for a plain order.
Section asOrdered(const Plan& plan);
/// Where the infusion stands in its course. No rows where no course is given.
Section sessionSection(const Plan& plan);

} // namespace ketaplan::report
