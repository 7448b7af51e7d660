// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ketaplan {

/// JSON pointers (RFC 6901): the pointer of a member or an element of what stands at `at`.
std::string pointerTo(std::string_view at, std::string_view key);
std::string pointerTo(std::string_view at, std::size_t index);

} // namespace ketaplan
