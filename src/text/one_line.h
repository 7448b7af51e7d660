// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ketaplan::text {

/// What someone typed, on one line: every control character, and every one that changes direction or shows nothing, reads
/// as U+FFFD; so does the rest of more than three combining marks in a row, which would be painted over other lines.
std::string oneLine(std::string_view typed);

} // namespace ketaplan::text
