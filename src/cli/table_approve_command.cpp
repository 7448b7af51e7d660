// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_approve_command.h"

#include "cli/table_documents.h"
#include "governance/case_comparison.h"
#include "governance/difference_report.h"
#include "governance/differences.h"
#include "text/governance_sentences.h"
#include "text/lists.h"

namespace ketaplan::cli {

namespace {

using governance::TableDocument;

/// What approving changes by itself is no change of content.
nlohmann::json contentOf(const TableDocument& document)
{
    nlohmann::json content = document.json;
    for (const char* standing : {"approvals", "status", "retirement"})
        content["table"].erase(standing);
    return content;
}

/// What cannot be compared is not approved unseen: nothing is written.
Outcome<std::string> casesText(const TableDocument& earlier, const TableDocument& later, const std::filesystem::path& folder,
                               bool writes)
{
    auto before = tableOf(earlier, "The table to compare with has faults. Name another one with --against.");
    if (!before)
        return before.error();
    auto after = tableOf(later, "The table has faults.");
    if (!after)
        return after.error();
    const auto comparison = governance::compareCases(folder, *std::move(before), *std::move(after));
    if (comparison.compared == 0 && writes)
        return Failure{exitRefused, "cases", {}, "No worked case could be reckoned with both tables, so nothing is approved unseen. "
                                                 "Name a folder of worked cases with --cases.", folder.string(), {}};
    return text::joined(linesOf(comparison, folder), "\n") + "\n";
}

} // namespace

TableApproveCommand::TableApproveCommand(CLI::App& tableCommands)
    : Command(*tableCommands.add_subcommand("approve", "Record one person's approval of a protocol table"))
{
    app().add_option("FILE", m_file, "The table to approve")->required();
    app().add_option("--name", m_approver.name, "Who approves")->required();
    app().add_option("--role", m_approver.role, "prescriber, pharmacist, nurse or other")->type_name("ROLE")->required();
    app().add_option("--date", m_approver.date, "Day of the approval, such as 2026-11-23")->type_name("DATE")->required();
    app().add_option("--against", m_against, "Compare with the table in OLD; without it with the table in use")->type_name("OLD");
    app().add_option("--cases", m_cases, "Reckon the worked cases in DIR with both tables; without it the program's own")
        ->type_name("DIR");
    app().add_option("-o,--output", m_outputFile, "Write the table to FILE, which does not exist yet; without it nothing is written")
        ->type_name("FILE");
}

int TableApproveCommand::run(Console& console) const
{
    const auto code = approve(console);
    return code ? *code : complain(console, code.error(), false);
}

Outcome<int> TableApproveCommand::approve(Console& console) const
{
    const auto document = documentFrom(m_file);
    if (!document)
        return document.error();
    const auto approved = governance::approve(*document, m_approver, console.today);
    if (!approved)
        return governanceFailure(approved.error(), m_file);
    const auto shown = changes(*approved);
    if (!shown)
        return shown.error();
    if (!console.out.write(*shown) || !console.out.flush())
        return exitOutput;
    if (!m_outputFile.empty())
        if (auto failure = writeNewFile(m_outputFile, approved->document.bytes))
            return *std::move(failure);
    return console.out.write(outcomeText(*approved)) ? exitDone : exitOutput;
}

Outcome<std::string> TableApproveCommand::changes(const governance::ApprovedDocument& approved) const
{
    const TableDocument& document = approved.document;
    const auto earlier = documentFrom(earlierTable(m_against, m_file));
    if (!earlier)
        return earlier.error();
    if (governance::shareTheirVersion(*earlier, document)) {
        const std::string message = text::refusedSameVersion(document.identity("id"), document.identity("version"), earlier->file);
        return Failure{exitRefused, "same-version", "/table/version", message, m_file, {}};
    }
    const auto cases = casesText(*earlier, document, m_cases.empty() ? governance::shippedCases() : std::filesystem::path(m_cases),
                                 !m_outputFile.empty());
    if (!cases)
        return cases.error();
    const auto differences = governance::differencesBetween(contentOf(*earlier), contentOf(document));
    return "Old: " + nameOf(*earlier) + "\nNew: " + nameOf(document) + "\n\n" + text::joined(linesOf(differences), "\n") + "\n\n"
        + *cases + "\n";
}

std::string TableApproveCommand::outcomeText(const governance::ApprovedDocument& approved) const
{
    std::string words = approved.before.lapsed.empty() ? "" : text::lapsed(approved.before.lapsed) + "\n";
    words += standingOf(approved.after, approved.status) + "\n" + text::approvalsAreRecorded() + "\n";
    if (m_outputFile.empty())
        return words + "Nothing is written. To record the approval, name a file with -o.\n";
    return words + "Written to " + m_outputFile + "\n";
}

} // namespace ketaplan::cli
