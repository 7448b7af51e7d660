// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/counted_text.h"

#include <algorithm>

namespace ketaplan {

std::string placeText(std::string_view text, std::size_t seen)
{
    const std::string_view before = text.substr(0, seen == 0 ? 0 : seen - 1);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::size_t column = before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace ketaplan
