// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/table_option.h"

namespace ketaplan::cli {

/// `check-table FILE`: every fault of a protocol table on standard error, exit 1 if there is any.
class CheckTableCommand : public Command {
public:
    explicit CheckTableCommand(CLI::App& program);
    int run(Console& console) const override;

private:
    std::string m_file;
    TableOption m_table;
};

} // namespace ketaplan::cli
