// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/approval.h"

#include "core/blank_text.h"
#include "table/approvers.h"
#include "table/content_hash.h"
#include "text/governance_sentences.h"
#include "text/one_line.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ketaplan::governance {

namespace {

/// As the schema of the table has them.
constexpr std::array<std::string_view, 4> roles = {"prescriber", "pharmacist", "nurse", "other"};

std::optional<GovernanceRefusal> refusedAsTyped(const Approver& approver, const Date& today)
{
    if (isBlank(approver.name) || text::oneLine(approver.name) != approver.name)
        return GovernanceRefusal{"blank-name", text::refusedBlankName()};
    if (!isInOneScript(approver.name))
        return GovernanceRefusal{"mixed-script", text::refusedMixedScript(approver.name)};
    if (std::find(roles.begin(), roles.end(), approver.role) == roles.end())
        return GovernanceRefusal{"unknown-role", text::refusedRole(approver.role)};
    const auto date = parseDate(approver.date);
    if (!date)
        return GovernanceRefusal{"bad-date", text::refusedDate(approver.date)};
    if (daysBetween(*date, today) < 0)
        return GovernanceRefusal{"bad-date", text::refusedFutureDate(approver.date, today)};
    return std::nullopt;
}

std::optional<GovernanceRefusal> refusedAsItStands(const TableDocument& document, const ApprovalRecord& record,
                                                   const Approver& approver)
{
    if (document.identity("status") == code(TableStatus::retired))
        return GovernanceRefusal{"retired", text::refusedApprovalOfRetired()};
    for (const Approval& approval : record.valid)
        if (isSamePerson(approval.name, approver.name))
            return GovernanceRefusal{"already-approved", text::refusedSecondApproval(approval)};
    const auto reviewBy = parseDate(document.identity("review_by"));
    const auto approvedOn = parseDate(approver.date);
    if (reviewBy && daysBetween(*reviewBy, *approvedOn) > 0)
        return GovernanceRefusal{"past-review", text::refusedPastReview(*reviewBy, *approvedOn)};
    return std::nullopt;
}

/// The approvals that count as they are written, and the new one.
nlohmann::ordered_json approvalsWith(const nlohmann::ordered_json& identity, const std::string& hash, const Approver& approver)
{
    auto approvals = nlohmann::ordered_json::array();
    if (identity.contains("approvals"))
        for (const auto& approval : identity["approvals"])
            if (approval.is_object() && approval.contains("content_sha256") && approval["content_sha256"] == hash)
                approvals.push_back(approval);
    approvals.push_back({{"name", approver.name}, {"role", approver.role}, {"date", approver.date}, {"content_sha256", hash}});
    return approvals;
}

std::string statusAfter(const std::string& before, const ApprovalRecord& record)
{
    if (record.isComplete())
        return std::string(code(TableStatus::approved));
    return before == code(TableStatus::approved) ? std::string(code(TableStatus::draft)) : before;
}

} // namespace

Result<ApprovedDocument, GovernanceRefusal> approve(const TableDocument& document, const Approver& approver, const Date& today)
{
    const ApprovalRecord before = approvalRecord(document);
    if (auto refusal = refusedAsTyped(approver, today))
        return *std::move(refusal);
    if (auto refusal = refusedAsItStands(document, before, approver))
        return *std::move(refusal);

    ApprovalRecord after{before.valid, {}};
    after.valid.push_back({approver.name, approver.role, *parseDate(approver.date)});
    auto identity = identityOf(document);
    identity["status"] = statusAfter(document.identity("status"), after);
    identity["approvals"] = approvalsWith(identity, contentSha256(document.json), approver);
    const std::string bytes = withIdentity(document, identity);

    const LoadedTable table = readTable(bytes, document.file);
    if (!table)
        return GovernanceRefusal{"table", {}, table.error()};
    return ApprovedDocument{*documentOf(bytes, document.file), table->identity.status, before, after};
}

bool shareTheirVersion(const TableDocument& a, const TableDocument& b)
{
    return a.identity("id") == b.identity("id") && a.identity("version") == b.identity("version")
        && contentSha256(a.json) != contentSha256(b.json);
}

} // namespace ketaplan::governance
