// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "governance/table_document.h"

#include <vector>

namespace ketaplan::governance {

/// The approvals that stand in a table, and what they count for.
struct ApprovalRecord {
    std::vector<Approval> valid;  ///< of the present content
    std::vector<Approval> lapsed; ///< of other content

    bool isComplete() const;
    bool needsPrescriber() const;
    bool needsPharmacistOrNurse() const;
};

/// An approval that cannot be read counts as one of other content.
ApprovalRecord approvalRecord(const TableDocument& document);

/// Who approved the present content, who is still needed, and the status, in sentences.
std::string standingOf(const ApprovalRecord& record, TableStatus status);

} // namespace ketaplan::governance
