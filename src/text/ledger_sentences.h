// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// A line of the drug record: what, and how many mg of it are planned.
struct LedgerLine {
    std::string label;
    std::string planned;
};

/// Opened, drawn up, left in the vial, delivered, left in the container, wasted; for a plan with a ledger. What is left is
/// reckoned from the decimals that are printed, so that opened = drawn + left in the vial and drawn = delivered + left hold to
/// the last digit on the page.
std::vector<LedgerLine> ledgerLines(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::text
