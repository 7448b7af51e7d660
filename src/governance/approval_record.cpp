// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/approval_record.h"

#include "table/approvers.h"
#include "table/content_hash.h"
#include "text/governance_sentences.h"

#include <algorithm>

namespace ketaplan::governance {

namespace {

std::string textIn(const nlohmann::json& object, const char* key)
{
    return object.is_object() && object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : std::string();
}

} // namespace

/// Where two sides have approved as one person, another one of either side is needed.
bool ApprovalRecord::isComplete() const
{
    return areTwoOfBothSides(valid);
}

bool ApprovalRecord::needsPrescriber() const
{
    return !isComplete() && (std::none_of(valid.begin(), valid.end(), isPrescriber) || !needsPharmacistOrNurse());
}

bool ApprovalRecord::needsPharmacistOrNurse() const
{
    return !isComplete() && std::none_of(valid.begin(), valid.end(), isPharmacistOrNurse);
}

ApprovalRecord approvalRecord(const TableDocument& document)
{
    const std::string hash = contentSha256(document.json);
    const nlohmann::json& identity = document.json["table"];
    ApprovalRecord record;
    if (!identity.contains("approvals") || !identity["approvals"].is_array())
        return record;
    for (const nlohmann::json& approval : identity["approvals"]) {
        const auto date = parseDate(textIn(approval, "date"));
        auto& approvals = date && textIn(approval, "content_sha256") == hash ? record.valid : record.lapsed;
        approvals.push_back({textIn(approval, "name"), textIn(approval, "role"), date.value_or(Date())});
    }
    return record;
}

std::string standingOf(const ApprovalRecord& record, TableStatus status)
{
    return text::approvalStanding(status, {record.needsPrescriber(), record.needsPharmacistOrNurse()}, record.valid);
}

} // namespace ketaplan::governance
