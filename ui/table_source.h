// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/load_table.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace ketaplan {

/// Loads the table of a file as this program was asked to use tables.
using TableLoader = std::function<LoadedTable(const std::filesystem::path&)>;

/// Where the window's table comes from.
struct TableSource {
    std::filesystem::path file;
    TableLoader load;
    /// The site policy that goes with that file, where there is one.
    std::function<std::optional<std::filesystem::path>(const std::filesystem::path&)> site = {};
};

} // namespace ketaplan
