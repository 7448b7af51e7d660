// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/result.h"
#include "governance/difference.h"

namespace ketaplan::governance {

/// What a clinician would see of a plan: status, figures, limits, findings and reasons, in a form that differencesBetween can
/// pair. A request that the table cannot plan has the status "no plan" and its error as the reason.
nlohmann::json planSummary(const Result<Plan, RequestError>& plan, const ProtocolTable& table);

/// What differs, the status first. Figures that only one of the plans has follow from its status and are not told.
Differences planDifferences(nlohmann::json before, nlohmann::json after);

} // namespace ketaplan::governance
