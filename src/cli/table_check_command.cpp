// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_check_command.h"

#include "cli/table_option.h"
#include "governance/approval_record.h"
#include "governance/retirement.h"
#include "table/load_site_policy.h"
#include "text/governance_sentences.h"
#include "text/sentences.h"
#include "text/site_sentences.h"

namespace ketaplan::cli {

namespace {

std::string counted(std::size_t count, const std::string& noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// Of a table on the way to its approval: who has approved, and who is still needed. Of a retired one: who retired it.
std::string governed(const std::filesystem::path& file, const ProtocolTable& table)
{
    const auto document = governance::readDocument(file);
    if (document && table.identity.status == TableStatus::retired)
        return governance::retirementOf(*document);
    if (!document || table.identity.approvals.empty())
        return {};
    return standingOf(governance::approvalRecord(*document), table.identity.status) + " " + text::approvalsAreRecorded() + "\n";
}

std::string summary(const std::filesystem::path& file, const ProtocolTable& table)
{
    return file.string() + ": no faults\n" + table.identity.id + " " + table.identity.version + ", "
        + counted(table.protocols.size(), "protocol") + ", " + counted(table.screening.size(), "screening item") + "\n"
        + text::standing(table.identity) + "\n" + governed(file, table) + "SHA-256 " + table.identity.sha256 + "\n";
}

std::string siteSummary(const std::string& file, const ProtocolTable& table)
{
    return file + ": no faults\n" + text::siteStanding(table) + "\nSHA-256 " + table.site->sha256 + "\n";
}

int tellFaults(Console& console, const std::vector<TableFault>& faults)
{
    for (const std::string& line : faultLines(faults))
        if (!console.err.write("ketaplan-cli: " + line + "\n"))
            return exitOutput;
    return exitFaults;
}

} // namespace

TableCheckCommand::TableCheckCommand(CLI::App& tableCommands)
    : Command(*tableCommands.add_subcommand("check", "List every fault in a protocol table"))
{
    app().add_option("FILE", m_file, "The table; without it the one that would be used");
    app().add_option("--site", m_site, "Check the site policy in FILE against the table too")->type_name("FILE");
}

int TableCheckCommand::run(Console& console) const
{
    const std::filesystem::path file = m_file.empty() ? defaultTableFile() : std::filesystem::path(m_file);
    const auto table = loadTable(file);
    if (!table)
        return tellFaults(console, table.error());
    std::string told = summary(file, *table);
    // Only a policy that is named: a table that is looked at need not be the one that the site uses.
    if (!m_site.empty()) {
        const auto narrowed = narrowTable(*table, std::filesystem::path(m_site));
        if (!narrowed)
            return tellFaults(console, narrowed.error());
        told += siteSummary(m_site, *narrowed);
    }
    return console.out.write(told) ? exitDone : exitOutput;
}

} // namespace ketaplan::cli
