// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ketaplan::text {

/// What someone wrote, between quotation marks: shortened where it is long, without control characters.
std::string quoted(std::string_view written);

/// True where a quantity has a space before, after or beside the one that parts number and unit.
bool hasExtraSpace(std::string_view written);

} // namespace ketaplan::text
