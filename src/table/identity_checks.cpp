// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"
#include "table/checks.h"
#include "table/content_hash.h"

#include <QString>

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

void onlyApprovedHasGrace(const Node& identity, Faults& faults)
{
    expect(!identity["review_grace"] || identity["status"].text() == "approved", faults, identity["review_grace"],
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

bool isPrescriber(const Node& approval) { return approval["role"].text() == "prescriber"; }
bool isPharmacistOrNurse(const Node& approval)
{
    return approval["role"].text() == "pharmacist" || approval["role"].text() == "nurse";
}

/// One and the same person, however the name is spaced or capitalised.
bool isSamePerson(const Node& a, const Node& b)
{
    const auto plain = [](const Node& approval) {
        return QString::fromStdString(textOf(approval["name"])).simplified().toCaseFolded();
    };
    return plain(a) == plain(b);
}

bool areTwoOfBothSides(const std::vector<Node>& approvals)
{
    for (const Node& prescriber : approvals)
        for (const Node& other : approvals)
            if (isPrescriber(prescriber) && isPharmacistOrNurse(other) && !isSamePerson(prescriber, other))
                return true;
    return false;
}

/// No one puts a table into use alone.
void approvedTableHasTwoApprovers(const Node& identity, Faults& faults)
{
    if (identity["status"].text() != "approved")
        return;
    expect(areTwoOfBothSides(identity["approvals"].elements()), faults, identity["approvals"],
           "the approvals of two people, a prescriber and a pharmacist or nurse, because the status is \"approved\"");
}

} // namespace

void checkIdentity(const Node& table, Faults& faults)
{
    const Node identity = table["table"];
    datesExist(identity, faults);
    reviewIsNotBeforeEffect(identity, faults);
    onlyApprovedHasGrace(identity, faults);
    approvalsSignThisContent(table, faults);
    approvedTableHasTwoApprovers(identity, faults);
}

} // namespace ketaplan
