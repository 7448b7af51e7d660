// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_text.h"

#include <nlohmann/json.hpp>

namespace ketaplan::cli {

std::string jsonText(const nlohmann::ordered_json& json, Layout layout)
{
    const int indent = layout == Layout::indented ? 2 : -1;
    return json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace ketaplan::cli
