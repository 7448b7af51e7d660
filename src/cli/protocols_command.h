// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/table_option.h"

namespace ketaplan::cli {

/// `protocols`: what the table offers, and the ids by which a request names it.
class ProtocolsCommand : public Command {
public:
    explicit ProtocolsCommand(CLI::App& program);
    int run(Console& console) const override;

private:
    bool asJson() const { return m_format == "json"; }

    std::string m_format = "text";
    TableOption m_table;
};

} // namespace ketaplan::cli
