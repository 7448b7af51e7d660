// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

namespace ketaplan::report {

/// Everything that keeps a plan from being ready, worst first, with its sources: reasons, limits, findings and what is
/// not recorded. Figures of preparation and pump are left out.
Section obstacles(const Plan& plan, const ProtocolTable& table, SourceList& sources);

} // namespace ketaplan::report
