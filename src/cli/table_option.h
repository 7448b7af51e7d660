// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/protocol/table.h"
#include "table/load_table.h"

#include <CLI/App.hpp>

#include <filesystem>
#include <optional>

namespace ketaplan::cli {

/// The options --table and --site of every command, and the table that they name.
class TableOption {
public:
    void addTo(CLI::App& app);
    /// Without --site: for a command that is about the table alone.
    void addTableTo(CLI::App& app);

    bool isGiven() const { return !m_file.empty(); }
    /// The named file, else the site's table or the shipped one.
    std::filesystem::path file() const;
    /// The table as it stands in its file, or a failure that lists its faults.
    Outcome<ProtocolTable> loadAlone() const;
    /// The table as the site's policy narrows it, or a failure that lists the faults of either.
    Outcome<ProtocolTable> load() const;

private:
    /// The policy that goes with a table: the named one, else the site's, else none.
    std::optional<std::filesystem::path> siteFile(const std::filesystem::path& tableFile) const;

    std::string m_file;
    std::string m_site;
};

/// "table.json: /protocols/0/dose: expected …, found …", one for each fault.
std::vector<std::string> faultLines(const std::vector<TableFault>& faults);

} // namespace ketaplan::cli
