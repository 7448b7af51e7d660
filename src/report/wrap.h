// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::report {

/// Characters, not bytes, of a UTF-8 text.
std::size_t lengthOf(std::string_view text);

/// Lines of at most `width` characters, broken at ordinary spaces, so never between a number and its unit; a word that is
/// longer than a line is broken where the line ends. A line end in the text begins a line. At least one line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// The text followed by spaces, or after them, up to `width` characters.
std::string padded(std::string text, std::size_t width);
std::string paddedLeft(std::string text, std::size_t width);

} // namespace ketaplan::report
