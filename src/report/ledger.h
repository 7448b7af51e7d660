// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"

namespace ketaplan::report {

/// Where every milligram that is opened ends, with blanks for what really became of it. For a plan with a ledger.
Section ledgerSection(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
