// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/failure.h"
#include "governance/retirement.h"

#include <string>

namespace ketaplan::cli {

/// `table retire FILE`: writes the table as retired. Nothing is planned from it any more.
class TableRetireCommand : public Command {
public:
    explicit TableRetireCommand(CLI::App& tableCommands);
    int run(Console& console) const override;

private:
    Outcome<int> retire(Console& console) const;

    std::string m_file;
    governance::Retirement m_retirement;
    std::string m_outputFile;
};

} // namespace ketaplan::cli
