// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// "a, b, c" with any separator.
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// "a", "a or b", "a, b or c"; and the same with "and".
std::string orList(const std::vector<std::string>& parts);
std::string andList(const std::vector<std::string>& parts);

} // namespace ketaplan::text
