// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_table_command.h"

#include "text/sentences.h"

namespace ketaplan::cli {

namespace {

std::string counted(std::size_t count, const std::string& noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string summary(const std::string& file, const ProtocolTable& table)
{
    return file + ": no faults\n" + table.identity.id + " " + table.identity.version + ", "
        + counted(table.protocols.size(), "protocol") + ", " + counted(table.screening.size(), "screening item") + "\n"
        + text::standing(table.identity) + "\nSHA-256 " + table.identity.sha256 + "\n";
}

} // namespace

CheckTableCommand::CheckTableCommand(CLI::App& program)
    : Command(*program.add_subcommand("check-table", "Check a protocol table and list every fault in it"))
{
    app().add_option("FILE", m_file, "The table; without it the one that would be used");
    m_table.addTo(app());
}

int CheckTableCommand::run(Console& console) const
{
    if (!m_file.empty() && m_table.isGiven())
        return complain(console, usageFailure("check-table", "Name one table: FILE or --table FILE, not both."), false);
    const std::filesystem::path file = m_file.empty() ? m_table.file() : std::filesystem::path(m_file);
    const auto table = loadTable(file);
    if (table)
        return console.out.write(summary(file.string(), *table)) ? exitDone : exitOutput;
    for (const std::string& line : faultLines(table.error()))
        if (!console.err.write("ketaplan-cli: " + line + "\n"))
            return exitOutput;
    return exitFaults;
}

} // namespace ketaplan::cli
