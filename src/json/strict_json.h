// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request_error.h"
#include "core/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace ketaplan {

inline constexpr std::size_t largestFile = 16u * 1024 * 1024; ///< bytes
inline constexpr int deepestNesting = 32;
/// Objects, arrays and plain values in one document, so that a small text cannot ask for much memory.
inline constexpr std::size_t mostValues = 1'000'000;

/// Reads JSON as RFC 8259 says and no looser: UTF-8, no key twice in an object, no deeper than `deepestNesting`, at
/// most `mostValues` values and `largestFile` bytes. `at` of the error is the JSON pointer reached; `detail` is the
/// place and the reason: "line 3, column 14: the key stands twice in one object"; `found` is that key, else empty.
/// Codes: syntax, tooLarge.
Result<nlohmann::json, RequestError> parseStrictJson(std::string_view text);

/// The bytes of a file, or of standard input for "-". Larger files than `largestFile` are refused without being read
/// whole; a pipe is read no further than one byte over it. `found` of the error is the path, `detail` one of "no such file",
/// "is a folder", "permission denied", "cannot be read", or of tooLarge the size allowed.
/// Codes: unreadable, tooLarge.
Result<std::string, RequestError> readWholeFile(const std::filesystem::path& path);

} // namespace ketaplan
