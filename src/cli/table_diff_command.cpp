// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_diff_command.h"

#include "cli/json_text.h"
#include "cli/table_documents.h"
#include "governance/difference_report.h"
#include "governance/differences.h"
#include "table/content_hash.h"
#include "text/lists.h"

namespace ketaplan::cli {

namespace {

using governance::TableDocument;

nlohmann::ordered_json identityJson(const TableDocument& document)
{
    return {{"id", document.identity("id")},
            {"version", document.identity("version")},
            {"status", document.identity("status")},
            {"content_sha256", contentSha256(document.json)}};
}

std::string rendered(const TableDocument& before, const TableDocument& after, const std::string& format)
{
    const auto differences = governance::differencesBetween(before.json, after.json);
    if (format == "json")
        return jsonText({{"old", identityJson(before)}, {"new", identityJson(after)}, {"differences", toJson(differences)}},
                        Layout::indented);
    const std::string names = "Old: " + nameWithFaults(before) + "\nNew: " + nameWithFaults(after) + "\n\n";
    return names + text::joined(linesOf(differences), "\n") + "\n";
}

} // namespace

TableDiffCommand::TableDiffCommand(CLI::App& tableCommands)
    : Command(*tableCommands.add_subcommand("diff", "Tell what changed from one protocol table to another"))
{
    app().add_option("OLD", m_old, "The earlier table")->required();
    app().add_option("NEW", m_new, "The later table")->required();
    app().add_option("--format", m_format, "text (default) or json")->type_name("FORMAT")->check(CLI::IsMember({"text", "json"}));
}

int TableDiffCommand::run(Console& console) const
{
    const auto before = documentFrom(m_old);
    if (!before)
        return complain(console, before.error(), m_format == "json");
    const auto after = documentFrom(m_new);
    if (!after)
        return complain(console, after.error(), m_format == "json");
    return console.out.write(rendered(*before, *after, m_format)) ? exitDone : exitOutput;
}

} // namespace ketaplan::cli
