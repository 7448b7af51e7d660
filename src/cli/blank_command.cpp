// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/blank_command.h"

#include "cli/file_output.h"
#include "cli/pdf_bytes.h"
#include "report/blank_twin.h"
#include "text/sentences.h"

namespace ketaplan::cli {

namespace {

constexpr const char* option = "--protocol";

std::string extensionOf(const std::string& format)
{
    return format == "text" ? "txt" : format;
}

/// No twin is told beside those that there are: content alone is no fault.
void tellNone(const std::string& why, Console& console)
{
    // Where standard error cannot be written there is nowhere to say so.
    [[maybe_unused]] const bool told = console.err.write("ketaplan-cli: blank: " + why + "\n");
}

Outcome<int> writeFile(const std::string& bytes, const std::filesystem::path& path)
{
    const auto file = FileOutput::open(path);
    if (!file)
        return outputFailure(file.error());
    // finish() tells of an error of writing too.
    [[maybe_unused]] const bool written = (*file)->write(bytes);
    if (const auto error = (*file)->finish())
        return outputFailure(*error);
    return exitDone;
}

} // namespace

BlankCommand::BlankCommand(CLI::App& program)
    : Command(*program.add_subcommand("blank", "Write the blank paper twin of a protocol, for a day without the program"))
{
    app().add_option(option, m_protocol, "The protocol, by its id")->type_name("ID");
    app().add_flag("--all", m_all, "Every protocol that has one, a file each in the folder named by -o");
    app().add_option("--duration", m_duration, "Duration of the infusion, \"60 min\"; for a protocol that has none to start with")->type_name("DURATION");
    app().add_option("--format", m_format, "text (default), html or pdf")->type_name("FORMAT")->check(CLI::IsMember({"text", "html", "pdf"}));
    app().add_option("-o,--output", m_output, "Write to FILE, whole or not at all; with --all to files in this folder")->type_name("FILE");
    m_table.addTo(app());
}

std::optional<Failure> BlankCommand::misuse(const Console& console) const
{
    if (m_all == !m_protocol.empty())
        return usageFailure("blank", "Name one protocol with --protocol, or all with --all.");
    if (m_all && m_output.empty())
        return usageFailure("--all", "Name the folder for the files with -o.");
    if (m_format == "pdf" && m_output.empty() && console.outIsTerminal)
        return usageFailure("--format", "A PDF is not written to a terminal. Name a file with -o.");
    return std::nullopt;
}

int BlankCommand::run(Console& console) const
{
    if (const auto failure = misuse(console))
        return complain(console, *failure, false);
    const auto table = m_table.load();
    if (!table)
        return complain(console, table.error(), false);
    const auto code = m_all ? writeAll(*table, console) : writeOne(*table, console);
    return code ? *code : complain(console, code.error(), false);
}

Outcome<std::optional<Duration>> BlankCommand::duration() const
{
    if (m_duration.empty())
        return std::optional<Duration>();
    const auto quantity = parseQuantity(m_duration);
    if (!quantity)
        return usageFailure("--duration", text::sentence(quantity.error(), m_duration));
    const auto duration = Duration::from(*quantity);
    if (!duration)
        return usageFailure("--duration", "A duration is in min, such as \"60 min\".");
    return duration;
}

Outcome<std::string> BlankCommand::bytesOf(const Report& twin) const
{
    if (m_format == "pdf")
        return pdfBytes(twin);
    return m_format == "html" ? toHtml(twin) : toText(twin);
}

Outcome<int> BlankCommand::writeOne(const ProtocolTable& table, Console& console) const
{
    const Protocol* protocol = find(table.protocols, m_protocol);
    if (!protocol)
        return usageFailure(option, "The table has no protocol \"" + m_protocol + "\". 'ketaplan-cli protocols' lists them.");
    const auto time = duration();
    if (!time)
        return time.error();
    const auto twin = makeBlankTwin(*protocol, *time, table, console.stamp);
    if (!twin)
        return usageFailure("blank", twin.error());
    const auto bytes = bytesOf(*twin);
    if (!bytes)
        return bytes.error();
    if (!m_output.empty() && m_output != "-")
        return writeFile(*bytes, m_output);
    return console.out.write(*bytes) ? exitDone : exitOutput;
}

Outcome<int> BlankCommand::writeAll(const ProtocolTable& table, Console& console) const
{
    const auto time = duration();
    if (!time)
        return time.error();
    for (const Protocol& protocol : table.protocols) {
        const auto twin = makeBlankTwin(protocol, *time, table, console.stamp);
        if (!twin) {
            tellNone(twin.error(), console);
            continue;
        }
        const auto bytes = bytesOf(*twin);
        if (!bytes)
            return bytes.error();
        if (auto code = writeFile(*bytes, std::filesystem::path(m_output) / ("blank-" + protocol.id + "." + extensionOf(m_format))); !code)
            return code;
    }
    return exitDone;
}

} // namespace ketaplan::cli
