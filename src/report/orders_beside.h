// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// Medicines that are ordered beside the infusion, as typed, with what the sources say of them at their side. No stacks where
/// none is ordered.
Band premedicationOrdered(const Plan& plan, const ProtocolTable& table, SourceList& sources);
Band rescueOrdered(const Plan& plan, const ProtocolTable& table, SourceList& sources);

/// Lines for what is offered and not applied: the nearest whole milligram, or the dose that a refused plan would pass with.
Section offers(const Plan& plan);

} // namespace ketaplan::report
