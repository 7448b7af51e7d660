// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace ketaplan {

/// SHA-256 in lower-case hexadecimal.
std::string sha256(std::string_view bytes);

/// The hash that an approval signs: of the table's JSON without table.approvals, table.status and table.retirement, keys
/// sorted by their bytes, no white space, UTF-8 without escapes that JSON does not need.
std::string contentSha256(const nlohmann::json& table);

} // namespace ketaplan
