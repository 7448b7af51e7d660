// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ketaplan::text {

/// What is told when a table is approved or retired. Each refusal says what was refused, what is allowed and whose rule it is.

/// "Approvals are recorded, not authenticated."
std::string approvalsAreRecorded();

std::string refusedBlankName();
/// A name with a word in which letters of two scripts stand.
std::string refusedMixedScript(const std::string& name);
std::string refusedBlankRetirer();
std::string refusedRole(const std::string& role);
std::string refusedDate(const std::string& date);
std::string refusedFutureDate(const std::string& date, const Date& today);
std::string refusedSecondApproval(const Approval& earlier);
std::string refusedRetired();
std::string refusedApprovalOfRetired();
/// The table would be refused from the day of its approval on.
std::string refusedPastReview(const Date& reviewBy, const Date& approvedOn);
std::string refusedSameVersion(const std::string& id, const std::string& version, const std::string& otherFile);

/// "A. Name, pharmacist, 23-Nov-2026"
std::string approvalLine(const Approval& approval);
/// Approvals of other content, which are left out of the new file.
std::string lapsed(const std::vector<Approval>& approvals);

struct ApprovalNeeds {
    bool prescriber = false;
    bool pharmacistOrNurse = false;
};
/// Who approved the present content, who is still needed, and what the status is therefore.
std::string approvalStanding(TableStatus status, const ApprovalNeeds& needs, const std::vector<Approval>& approvals);

/// "Retired by A. Name, 23-Nov-2026: reason"
std::string retiredBy(const std::string& name, const std::string& date, const std::string& reason);

/// What the worked cases show of a change.
std::string casesCompared(std::size_t compared, std::size_t changed);
std::string noCaseCompared(const std::string& folder);
std::string casesUnplanned(const std::vector<std::string>& cases);
std::string casesUnread(const std::vector<std::string>& files);

} // namespace ketaplan::text
