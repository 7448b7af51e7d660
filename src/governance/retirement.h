// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/approval.h"

namespace ketaplan::governance {

/// Who retires a table, and why.
struct Retirement {
    std::string name;
    std::string reason; ///< may be empty
};

/// The table with the status `retired` and who retired it on that day. Its approvals stay: its content is the same. A table
/// with faults is not retired; nothing can be planned from it anyway.
Result<TableDocument, GovernanceRefusal> retire(const TableDocument& document, const Retirement& retirement, const Date& today);

/// "Retired by A. Name, 23-Nov-2026: reason" and a line end; empty where the table does not say it.
std::string retirementOf(const TableDocument& document);

} // namespace ketaplan::governance
