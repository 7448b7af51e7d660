// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace ketaplan::report {

/// What every page has, whatever the status: title, banner, the table's standing, the site's policy, program and time. The bands are empty.
Report frame(const Plan& plan, const ProtocolTable& table, const Stamp& stamp);

/// The bands of an infusion plan. For a plan that is ready, and for no other.
std::vector<Band> infusionBands(const Plan& plan, const ProtocolTable& table);

/// The bands of a screening summary: nothing of preparation and pump.
std::vector<Band> summaryBands(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
