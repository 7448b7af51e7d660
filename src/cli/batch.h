// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "core/protocol/table.h"

#include <cstddef>
#include <string>

namespace ketaplan::cli {

inline constexpr std::size_t longestLine = 1u * 1024 * 1024; ///< bytes of one request in a batch

/// Reads one request a line from `file` ("-" is standard input) and writes one plan a line to `out`, in order and in memory
/// that does not grow with the file. A line that is no request becomes {"line", "error"} and the rest goes on. Gives exit
/// code 0 where every line gave a plan, else 2. The caller finishes `out`.
Outcome<int> planEachLine(const std::string& file, const ProtocolTable& table, Console& console, Output& out);

} // namespace ketaplan::cli
