// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

/// "guidance; primary source": how surely it was read says nothing of what it is. A kind that the certainty names already
/// is not told twice.
std::string standingOf(const Source& source)
{
    if (source.id == sitePolicySource)
        return "local policy, as this site has set it";
    const std::string certainty = label(source.certainty);
    std::string kind = source.kind;
    std::replace(kind.begin(), kind.end(), '-', ' ');
    return kind.empty() || certainty.starts_with(kind) ? certainty : kind + "; " + certainty;
}

} // namespace

std::string citation(const ProtocolTable& table, std::string_view sourceId)
{
    const auto found = table.sources.find(sourceId);
    if (found == table.sources.end())
        return std::string(sourceId);
    const Source& source = found->second;
    std::string result = source.citation;
    while (result.ends_with('.') || result.ends_with(' '))
        result.pop_back();
    if (!source.doi.empty())
        result += ", doi " + source.doi;
    return result + " (" + standingOf(source) + ")";
}

std::vector<std::string> citations(const ProtocolTable& table, const std::vector<std::string>& sourceIds)
{
    std::vector<std::string> result;
    for (const std::string& id : sourceIds)
        result.push_back(citation(table, id));
    return result;
}

namespace {

std::string approvedBy(const TableIdentity& table)
{
    std::string result = "Approved table";
    for (const Approval& approval : table.approvals)
        result += (&approval == &table.approvals.front() ? ": " : "; ") + approval.name + ", " + approval.role + ", "
            + shown(approval.date);
    return result + " (recorded, not authenticated)";
}

} // namespace

std::string standing(const TableIdentity& table)
{
    switch (table.status) {
    case TableStatus::draft: return "Draft table, not for administration";
    case TableStatus::reference: return "Reference table, not approved by this site";
    case TableStatus::approved: return approvedBy(table);
    case TableStatus::retired: return "Retired table, not to be used";
    }
    return {};
}

std::string standing(const TableIdentity& table, const Date& on)
{
    const bool overdue = daysBetween(table.reviewBy, on) > 0;
    return standing(table) + (overdue ? ". Expired: review was due by " : ", review by ") + shown(table.reviewBy);
}

} // namespace ketaplan::text
