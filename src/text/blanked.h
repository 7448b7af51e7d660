// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/rich.h"

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// A place to write by hand.
inline constexpr std::string_view blankToWrite = "________";

/// One sentence of many that say the same of different patients: what they share stays, each word that differs is a place to
/// write. Where they differ in length, one place stands for all between what they begin and end with. The first gives the
/// emphasis; of none it is empty.
Rich blanked(const std::vector<Rich>& variants);
std::string blanked(const std::vector<std::string>& variants);

} // namespace ketaplan::text
