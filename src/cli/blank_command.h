// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/table_option.h"
#include "report/report.h"

#include <optional>
#include <string>

namespace ketaplan::cli {

/// `blank`: the paper twin of a protocol, or of each that has one, for a day without the program.
class BlankCommand : public Command {
public:
    explicit BlankCommand(CLI::App& program);
    int run(Console& console) const override;

private:
    std::optional<Failure> misuse(const Console& console) const;
    Outcome<int> writeOne(const ProtocolTable& table, Console& console) const;
    Outcome<int> writeAll(const ProtocolTable& table, Console& console) const;
    Outcome<std::optional<Duration>> duration() const;
    Outcome<std::string> bytesOf(const Report& twin) const;

    std::string m_protocol;
    bool m_all = false;
    std::string m_duration;
    std::string m_format = "text";
    std::string m_output;
    TableOption m_table;
};

} // namespace ketaplan::cli
