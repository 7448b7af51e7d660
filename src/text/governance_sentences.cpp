// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/governance_sentences.h"

#include "text/lists.h"
#include "text/one_line.h"
#include "text/quantity_text.h"
#include "text/quote.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

std::string approvalLines(const std::vector<Approval>& approvals)
{
    std::vector<std::string> lines;
    for (const Approval& approval : approvals)
        lines.push_back(approvalLine(approval));
    return joined(lines, "; ");
}

std::string stillNeeded(const ApprovalNeeds& needs)
{
    std::vector<std::string> needed;
    if (needs.prescriber)
        needed.push_back("a prescriber");
    if (needs.pharmacistOrNurse)
        needed.push_back("a pharmacist or nurse");
    return andList(needed);
}

} // namespace

std::string approvalsAreRecorded()
{
    return "Approvals are recorded, not authenticated.";
}

std::string refusedBlankName()
{
    return "An approval needs the name of the person who approves, on one line, as it is to stand in the table.";
}

std::string refusedMixedScript(const std::string& name)
{
    return quoted(name) + " has a word with letters of two scripts, which may look alike. An approval tells two people apart by their "
           "names: write the name in one script.";
}

std::string refusedBlankRetirer()
{
    return "Retiring a table needs the name of the person who retires it, on one line, as it is to stand in the table.";
}

std::string refusedRole(const std::string& role)
{
    return "The role " + quoted(role) + " cannot approve. The table's format allows prescriber, pharmacist, nurse or other; "
           "a prescriber and a pharmacist or nurse are needed.";
}

std::string refusedDate(const std::string& date)
{
    return quoted(date) + " is not a date. Write the day of the approval as 2026-11-23.";
}

std::string refusedFutureDate(const std::string& date, const Date& today)
{
    return "The date " + quoted(date) + " has not come yet. An approval is dated the day on which it was given, at the latest "
           "today, " + shown(today) + ".";
}

std::string refusedSecondApproval(const Approval& earlier)
{
    return approvalLine(earlier) + ", has approved this content already. A table needs the approvals of two different people, "
           "a prescriber and a pharmacist or nurse.";
}

std::string refusedRetired()
{
    return "The table is retired already. Nothing is planned from it.";
}

std::string refusedApprovalOfRetired()
{
    return "The table is retired and is not approved again. To use its content, make it a draft with a new version, and have "
           "that approved.";
}

std::string refusedPastReview(const Date& reviewBy, const Date& approvedOn)
{
    return "The content was to be reviewed by " + shown(reviewBy) + ", before the approval of " + shown(approvedOn)
        + ". Review it, set a later review_by, and have that approved.";
}

std::string refusedSameVersion(const std::string& id, const std::string& version, const std::string& otherFile)
{
    return "The content differs from that of " + oneLine(otherFile) + ", but both say " + quoted(id) + ", version "
        + quoted(version) + ". A plan has to name the version it was made with: give the new content a new version.";
}

std::string approvalLine(const Approval& approval)
{
    return oneLine(approval.name) + ", " + approval.role + ", " + shown(approval.date);
}

std::string lapsed(const std::vector<Approval>& approvals)
{
    return "Given for other content, and left out: " + approvalLines(approvals) + ".";
}

std::string approvalStanding(TableStatus status, const ApprovalNeeds& needs, const std::vector<Approval>& approvals)
{
    const std::string given = approvals.empty() ? "Nobody has approved this content." : "Approved by " + approvalLines(approvals) + ".";
    const std::string needed = stillNeeded(needs);
    return given + (needed.empty() ? "" : " Still needed: " + needed + ", another person.") + " The status is " + label(status) + ".";
}

std::string retiredBy(const std::string& name, const std::string& date, const std::string& reason)
{
    const auto day = parseDate(date);
    return oneLine("Retired by " + name + (day ? ", " + shown(*day) : "") + (reason.empty() ? "" : ": " + reason));
}

std::string casesCompared(std::size_t compared, std::size_t changed)
{
    const std::string count = std::to_string(compared) + (compared == 1 ? " worked case" : " worked cases");
    const std::string differ = changed == 0 ? "none differs" : std::to_string(changed) + (changed == 1 ? " differs" : " differ");
    return count + " reckoned with both tables, each as if approved and within its review: " + differ + ".";
}

std::string noCaseCompared(const std::string& folder)
{
    return "Not checked: no worked case in " + oneLine(folder) + " can be reckoned. What changes for patients is not known.";
}

std::string casesUnplanned(const std::vector<std::string>& cases)
{
    return "Not checked, because neither table can plan them: " + oneLine(joined(cases, ", ")) + ".";
}

std::string casesUnread(const std::vector<std::string>& files)
{
    return "Not checked, because they hold no request that can be read: " + oneLine(joined(files, ", ")) + ".";
}

} // namespace ketaplan::text
