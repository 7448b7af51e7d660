// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/load_table.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace ketaplan::tests {

/// Files of the repository that the tests of tables read.
std::filesystem::path goodTableFile();
std::filesystem::path shippedTableFile();
std::filesystem::path caseTableFile();

std::string bytesOf(const std::filesystem::path& file);
nlohmann::json goodTable();

/// The good table after a JSON patch.
LoadedTable patched(const std::string& patch);

/// One line a fault; empty where the table loads.
std::string faultsOf(const LoadedTable& table);

/// A file in a folder of its own that is removed at the end.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& bytes);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    const std::filesystem::path& path() const { return m_path; }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

} // namespace ketaplan::tests
