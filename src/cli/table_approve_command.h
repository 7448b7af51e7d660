// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/failure.h"
#include "governance/approval.h"

#include <filesystem>
#include <string>

namespace ketaplan::cli {

/// `table approve FILE`: shows what the table changes against an earlier one, and with -o writes it with one approval more.
class TableApproveCommand : public Command {
public:
    explicit TableApproveCommand(CLI::App& tableCommands);
    int run(Console& console) const override;

private:
    Outcome<int> approve(Console& console) const;
    /// What the approver is to see before the approval is written: the differences, and what they change in the worked cases.
    Outcome<std::string> changes(const governance::ApprovedDocument& approved) const;
    std::string outcomeText(const governance::ApprovedDocument& approved) const;

    std::string m_file;
    governance::Approver m_approver;
    std::string m_against;
    std::string m_cases;
    std::string m_outputFile;
};

} // namespace ketaplan::cli
