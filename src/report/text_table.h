// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ketaplan::report {

inline constexpr std::size_t textWidth = 96;

/// A table in columns of characters; long cells go on in further lines. The marked row begins with an asterisk.
std::vector<std::string> tableLines(const Table& table);
/// A chart with dots where something is written in; at least two spaces stand between two columns, and what does not fit
/// beside each other goes on in a further block.
std::vector<std::string> chartLines(const Chart& chart);

} // namespace ketaplan::report
