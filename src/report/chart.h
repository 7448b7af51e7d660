// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

#include <vector>

namespace ketaplan::report {

/// The empty observation charts of a plan with a pump setting: one, or more where the times do not fit on one. Times come
/// from the table; where it leaves them open the columns are blank and the note says so.
std::vector<Section> observationSections(const Plan& plan, const ProtocolTable& table, SourceList& sources);
/// What the table says of observing with this protocol. No lines where it says nothing.
Section observationAdvice(const Plan& plan, const ProtocolTable& table, SourceList& sources);

} // namespace ketaplan::report
