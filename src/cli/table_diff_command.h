// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <string>

namespace ketaplan::cli {

/// `table diff OLD NEW`: every difference between two tables, those to be read first in front. Exit 0 whether there are any
/// or none.
class TableDiffCommand : public Command {
public:
    explicit TableDiffCommand(CLI::App& tableCommands);
    int run(Console& console) const override;

private:
    std::string m_old;
    std::string m_new;
    std::string m_format = "text";
};

} // namespace ketaplan::cli
