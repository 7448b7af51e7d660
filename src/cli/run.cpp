// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/blank_command.h"
#include "cli/failure.h"
#include "cli/help.h"
#include "cli/plan_command.h"
#include "cli/protocols_command.h"
#include "cli/table_approve_command.h"
#include "cli/table_check_command.h"
#include "cli/table_diff_command.h"
#include "cli/table_retire_command.h"
#include "cli/table_show_command.h"

// App.hpp alone leaves out what its inline members are made of.
#include <CLI/CLI.hpp>

#include <algorithm>

namespace ketaplan::cli {

namespace {

/// The program's options and commands.
struct Program {
    Program()
    {
        app.require_subcommand(1);
        table.require_subcommand(1);
        app.set_version_flag("--version", versionText());
        app.footer(&programFooter);
        app.get_subcommand("plan")->footer(&planFooter);
    }

    const Command& chosen() const
    {
        for (const Command* command : commands)
            if (command->isChosen())
                return *command;
        return plan;
    }

    CLI::App app{"Plans an intravenous ketamine infusion from a protocol table.", "ketaplan-cli"};
    ProtocolsCommand protocols{app};
    PlanCommand plan{app};
    BlankCommand blank{app};
    CLI::App& table{*app.add_subcommand("table", "Show, check, compare, approve and retire protocol tables")};
    TableCheckCommand tableCheck{table};
    TableDiffCommand tableDiff{table};
    TableApproveCommand tableApprove{table};
    TableRetireCommand tableRetire{table};
    TableShowCommand tableShow{table};
    std::vector<const Command*> commands = {&protocols, &plan, &blank, &tableCheck, &tableDiff, &tableApprove, &tableRetire,
                                            &tableShow};
};

/// Whether JSON is asked for in arguments that could not be parsed.
bool asksForJson(const std::vector<std::string>& arguments)
{
    const auto format = std::find(arguments.begin(), arguments.end(), "--format");
    return format != arguments.end() && format + 1 != arguments.end() && *(format + 1) == "json";
}

/// The first of the arguments that nothing knows; CLI11 gives them without their order.
std::string firstUnknown(const std::vector<std::string>& arguments, const std::vector<std::string>& unknown)
{
    const auto found = std::find_first_of(arguments.begin(), arguments.end(), unknown.begin(), unknown.end());
    return found == arguments.end() ? std::string() : *found;
}

std::string misuseText(const Program& program, const CLI::ParseError& error, const std::vector<std::string>& arguments)
{
    const std::string unknown = firstUnknown(arguments, program.app.remaining(true));
    if (!unknown.empty())
        return "\"" + unknown + "\" is not known here.";
    if (program.app.get_subcommands().empty())
        return "A command is missing: protocols, plan, blank or table.";
    if (program.table.parsed() && program.table.get_subcommands().empty())
        return "A command is missing: show, check, diff, approve or retire.";
    return std::string(error.what()) + ".";
}

/// "plan", "table approve", or "" where none was.
std::string commandAsTyped(const CLI::App& app)
{
    const auto chosen = app.get_subcommands();
    if (chosen.empty())
        return {};
    const std::string inner = commandAsTyped(*chosen.front());
    return chosen.front()->get_name() + (inner.empty() ? "" : " " + inner);
}

int tellMisuse(const Program& program, const CLI::ParseError& error, const std::vector<std::string>& arguments, Console& console)
{
    const std::string command = commandAsTyped(program.app);
    const std::string help = "ketaplan-cli " + (command.empty() ? "" : command + " ") + "--help";
    const std::string message = misuseText(program, error, arguments) + " See '" + help + "'.";
    return complain(console, usageFailure(command, message), asksForJson(arguments));
}

/// "--weight=72.5 kg" as two arguments, so that nothing after the sign is an empty value and not the next argument.
std::vector<std::string> withValuesApart(const std::vector<std::string>& arguments)
{
    std::vector<std::string> apart;
    for (const std::string& argument : arguments) {
        const std::size_t equals = argument.find('=');
        if (!argument.starts_with("--") || equals == argument.npos) {
            apart.push_back(argument);
            continue;
        }
        apart.push_back(argument.substr(0, equals));
        apart.push_back(argument.substr(equals + 1));
    }
    return apart;
}

/// Parses and runs; the help and the version are what CLI11 throws them as.
int runParsed(const std::vector<std::string>& arguments, Console& console)
{
    Program program;
    try {
        program.app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return console.out.write(program.app.help()) ? exitDone : exitOutput;
    } catch (const CLI::CallForVersion& version) {
        return console.out.write(std::string(version.what()) + "\n") ? exitDone : exitOutput;
    } catch (const CLI::ParseError& error) {
        return tellMisuse(program, error, arguments, console);
    }
    return program.chosen().run(console);
}

} // namespace

int run(const std::vector<std::string>& arguments, Console& console)
{
    int code = runParsed(withValuesApart(arguments), console);
    if (const auto error = console.out.finish())
        code = complain(console, outputFailure(*error), false);
    // Where standard error cannot be written either, the exit code has to tell it all.
    [[maybe_unused]] const auto lost = console.err.finish();
    return code;
}

} // namespace ketaplan::cli
