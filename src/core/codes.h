// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace ketaplan::detail {

/// The codes of an enumeration in the order of its values.
template <std::size_t N>
using Codes = std::array<std::string_view, N>;

template <typename Enum, std::size_t N>
constexpr std::string_view codeOf(const Codes<N>& codes, Enum value)
{
    return codes[static_cast<std::size_t>(value)];
}

template <typename Enum, std::size_t N>
constexpr std::optional<Enum> fromCode(const Codes<N>& codes, std::string_view code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Enum>(found - codes.begin());
}

} // namespace ketaplan::detail
