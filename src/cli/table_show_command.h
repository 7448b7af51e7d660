// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/table_option.h"

#include <string>

namespace ketaplan::cli {

/// `table show`: the whole table as a document for reading.
class TableShowCommand : public Command {
public:
    explicit TableShowCommand(CLI::App& tableCommands);
    int run(Console& console) const override;

private:
    bool writesFile() const { return !m_outputFile.empty() && m_outputFile != "-"; }
    int write(const std::string& bytes, Console& console) const;

    std::string m_format = "text";
    std::string m_outputFile;
    TableOption m_table;
};

} // namespace ketaplan::cli
