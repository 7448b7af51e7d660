// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ketaplan::cli {

enum class Layout { oneLine, indented };

/// The text with a line feed at its end. Never throws: a byte that is not UTF-8, as a file's name can have, becomes U+FFFD.
std::string jsonText(const nlohmann::ordered_json& json, Layout layout);

} // namespace ketaplan::cli
