// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/protocol/table.h"
#include "table/load_table.h"

#include <CLI/App.hpp>

#include <filesystem>

namespace ketaplan::cli {

/// The option --table of every command, and the table that it names.
class TableOption {
public:
    void addTo(CLI::App& app);

    bool isGiven() const { return !m_file.empty(); }
    /// The named file, else the site's table or the shipped one.
    std::filesystem::path file() const;
    /// The table, or a failure that lists its faults.
    Outcome<ProtocolTable> load() const;

private:
    std::string m_file;
};

/// "table.json: /protocols/0/dose: expected …, found …", one for each fault.
std::vector<std::string> faultLines(const std::vector<TableFault>& faults);

} // namespace ketaplan::cli
