// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_show_command.h"

#include "cli/file_output.h"
#include "cli/pdf_bytes.h"
#include "report/table_view.h"

namespace ketaplan::cli {

namespace {

Outcome<std::string> bytesOf(const Report& view, const std::string& format)
{
    if (format == "pdf")
        return pdfBytes(view);
    return format == "html" ? toHtml(view) : toText(view);
}

} // namespace

TableShowCommand::TableShowCommand(CLI::App& tableCommands)
    : Command(*tableCommands.add_subcommand("show", "Write the whole table as a document for reading"))
{
    app().add_option("--format", m_format, "text (default), html or pdf")
        ->type_name("FORMAT")->check(CLI::IsMember({"text", "html", "pdf"}));
    app().add_option("-o,--output", m_outputFile, "Write to FILE, whole or not at all; - is standard output")->type_name("FILE");
    m_table.addTableTo(app());
}

int TableShowCommand::run(Console& console) const
{
    if (m_format == "pdf" && !writesFile() && console.outIsTerminal)
        return complain(console, usageFailure("--format", "A PDF is not written to a terminal. Name a file with -o."), false);
    const auto table = m_table.loadAlone();
    if (!table)
        return complain(console, table.error(), false);
    const auto bytes = bytesOf(makeTableView(*table, console.stamp), m_format);
    return bytes ? write(*bytes, console) : complain(console, bytes.error(), false);
}

int TableShowCommand::write(const std::string& bytes, Console& console) const
{
    if (!writesFile())
        return console.out.write(bytes) ? exitDone : exitOutput;
    const auto file = FileOutput::open(m_outputFile);
    if (!file)
        return complain(console, outputFailure(file.error()), false);
    // finish() tells of an error of writing too.
    [[maybe_unused]] const bool written = (*file)->write(bytes);
    if (const auto error = (*file)->finish())
        return complain(console, outputFailure(*error), false);
    return exitDone;
}

} // namespace ketaplan::cli
