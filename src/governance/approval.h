// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/approval_record.h"

#include <string>
#include <vector>

namespace ketaplan::governance {

/// Who approves, as typed.
struct Approver {
    std::string name;
    std::string role; ///< prescriber, pharmacist, nurse or other
    std::string date; ///< "2026-11-23"
};

/// Why a table is not approved or retired. Codes: blank-name, mixed-script, unknown-role, bad-date (what was typed), already-approved,
/// retired, past-review (what stands in the table), table (its faults).
struct GovernanceRefusal {
    std::string code;
    std::string message; ///< a sentence; empty where the faults speak
    std::vector<TableFault> faults = {};
};

struct ApprovedDocument {
    TableDocument document;
    TableStatus status = TableStatus::draft;
    ApprovalRecord before;
    ApprovalRecord after;
};

/// The table with one approval more, which signs the present content. Approvals of other content are left out. The status
/// becomes `approved` once a prescriber and a pharmacist or nurse, two people, have approved this content; before that an
/// approved one becomes a draft, and every other stays as it is. A table with a fault is not approved.
Result<ApprovedDocument, GovernanceRefusal> approve(const TableDocument& document, const Approver& approver, const Date& today);

/// True for two contents under one id and version.
bool shareTheirVersion(const TableDocument& a, const TableDocument& b);

} // namespace ketaplan::governance
