// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ketaplan {

/// True where a UTF-8 text shows nothing: empty, or made of spaces, controls, joiners, fillers and other characters without a
/// mark of their own. Such a text is no name, no reason and no signature.
bool isBlank(std::string_view utf8);

} // namespace ketaplan
