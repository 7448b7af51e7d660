// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/load_table.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::governance {

/// A table file as it is written. Its meaning need not be without faults: a table whose approvals have lapsed is compared
/// and approved anew.
struct TableDocument {
    std::string file; ///< names it in faults
    std::string bytes;
    nlohmann::json json;

    /// table.<key> where it is a text, else "".
    std::string identity(const char* key) const;
};

using ReadDocument = Result<TableDocument, std::vector<TableFault>>;

/// Strict JSON with an object `table`; else the faults of the file.
ReadDocument readDocument(const std::filesystem::path& file);
ReadDocument documentOf(std::string bytes, const std::string& file);

/// The file with another object under `table`; every other byte stays as it is.
std::string withIdentity(const TableDocument& document, const nlohmann::ordered_json& identity);

/// The object under `table` with its keys in the order of the file.
nlohmann::ordered_json identityOf(const TableDocument& document);

} // namespace ketaplan::governance
