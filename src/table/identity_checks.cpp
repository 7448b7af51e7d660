// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "table/approvers.h"
#include "table/checks.h"
#include "table/content_hash.h"

namespace ketaplan {

namespace {

void expectDate(const Node& date, Faults& faults)
{
    const auto written = date.text();
    expect(!written || parseDate(*written), faults, date, "a date that exists");
}

void datesExist(const Node& identity, Faults& faults)
{
    expectDate(identity["effective"], faults);
    expectDate(identity["review_by"], faults);
    for (const Node& approval : identity["approvals"].elements())
        expectDate(approval["date"], faults);
}

void reviewIsNotBeforeEffect(const Node& identity, Faults& faults)
{
    const auto effective = parseDate(textOf(identity["effective"]));
    const auto reviewBy = parseDate(textOf(identity["review_by"]));
    expect(!effective || !reviewBy || *effective <= *reviewBy, faults, identity["review_by"],
           "a date not before effective, " + textOf(identity["effective"]));
}

/// What approvers sign has the grace already, and a table that is retired keeps it.
void onlyApprovedHasGrace(const Node& identity, Faults& faults)
{
    const bool isSigned = identity["status"].text() == "approved" || !identity["approvals"].elements().empty();
    expect(!identity["review_grace"] || isSigned, faults, identity["review_grace"],
           "no such key, because the status is not \"approved\"");
}

/// The hash that is expected is told, so that an approver can copy it.
void approvalsSignThisContent(const Node& table, Faults& faults)
{
    const auto approvals = table["table"]["approvals"].elements();
    if (approvals.empty())
        return;
    const std::string hash = contentSha256(table.json());
    for (const Node& approval : approvals) {
        const auto signedHash = approval["content_sha256"].text();
        expect(!signedHash || *signedHash == hash, faults, approval["content_sha256"],
               "the hash of the content as it is now, " + hash);
    }
}

void namesAreInOneScript(const Node& identity, Faults& faults)
{
    for (const Node& approval : identity["approvals"].elements())
        expect(isInOneScript(textOf(approval["name"])), faults, approval["name"], "a name with each word in one script");
}

std::vector<Approval> approvalsOf(const Node& identity)
{
    std::vector<Approval> approvals;
    for (const Node& approval : identity["approvals"].elements())
        approvals.push_back({textOf(approval["name"]), textOf(approval["role"]), {}});
    return approvals;
}

std::string namesOf(const std::vector<Approval>& approvals)
{
    std::string names;
    for (const Approval& approval : approvals)
        names += (names.empty() ? "" : ", ") + approval.name + " (" + approval.role + ")";
    return names.empty() ? "no approval" : names;
}

void approvedTableHasTwoApprovers(const Node& identity, Faults& faults)
{
    if (identity["status"].text() != "approved")
        return;
    const std::vector<Approval> approvals = approvalsOf(identity);
    if (!areTwoOfBothSides(approvals))
        faults.add(identity["approvals"].at(),
                   "the approvals of two people, a prescriber and a pharmacist or nurse, because the status is \"approved\"",
                   namesOf(approvals));
}

void onlyRetiredHasRetirement(const Node& identity, Faults& faults)
{
    expectDate(identity["retirement"]["date"], faults);
    expect(!identity["retirement"] || identity["status"].text() == "retired", faults, identity["retirement"],
           "no such key, because the status is not \"retired\"");
}

} // namespace

void checkIdentity(const Node& table, Faults& faults)
{
    const Node identity = table["table"];
    datesExist(identity, faults);
    reviewIsNotBeforeEffect(identity, faults);
    onlyApprovedHasGrace(identity, faults);
    onlyRetiredHasRetirement(identity, faults);
    approvalsSignThisContent(table, faults);
    namesAreInOneScript(identity, faults);
    approvedTableHasTwoApprovers(identity, faults);
}

} // namespace ketaplan
