// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_retire_command.h"

#include "cli/table_documents.h"

namespace ketaplan::cli {

TableRetireCommand::TableRetireCommand(CLI::App& tableCommands)
    : Command(*tableCommands.add_subcommand("retire", "Retire a protocol table: nothing is planned from it any more"))
{
    app().add_option("FILE", m_file, "The table to retire")->required();
    app().add_option("--name", m_retirement.name, "Who retires it")->required();
    app().add_option("--reason", m_retirement.reason, "Why, such as the version that takes its place");
    app().add_option("-o,--output", m_outputFile, "Write the retired table to FILE, which does not exist yet")
        ->type_name("FILE")->required();
}

int TableRetireCommand::run(Console& console) const
{
    const auto code = retire(console);
    return code ? *code : complain(console, code.error(), false);
}

Outcome<int> TableRetireCommand::retire(Console& console) const
{
    const auto document = documentFrom(m_file);
    if (!document)
        return document.error();
    const auto retired = governance::retire(*document, m_retirement, console.today);
    if (!retired)
        return governanceFailure(retired.error(), m_file);
    if (auto failure = writeNewFile(m_outputFile, retired->bytes))
        return *std::move(failure);
    return console.out.write("Retired: " + nameOf(*retired) + "\nWritten to " + m_outputFile + "\n") ? exitDone : exitOutput;
}

} // namespace ketaplan::cli
