// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <string>

namespace ketaplan::cli {

/// `table check FILE`: every fault of a protocol table, or of a site policy named with it, on standard error; exit 1 if there
/// is any.
class TableCheckCommand : public Command {
public:
    explicit TableCheckCommand(CLI::App& tableCommands);
    int run(Console& console) const override;

private:
    std::string m_file;
    std::string m_site;
};

} // namespace ketaplan::cli
