// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ketaplan {

/// True where a UTF-8 text shows nothing: empty, or made of spaces, controls, joiners, fillers and other characters without a
/// mark of their own. Such a text is no name, no reason and no signature.
bool isBlank(std::string_view utf8);

/// A space, a control, a joiner or another character without a mark of its own.
bool isInvisible(char32_t character);

/// The first character of a text that is not empty and valid UTF-8, as JSON and the window give it; the text is shortened by it.
char32_t takeCharacter(std::string_view& text);

} // namespace ketaplan
