// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"

#include <string_view>

namespace ketaplan::report {

/// A symbol where nothing can be drawn: "[!]".
std::string_view inBrackets(Symbol symbol);

} // namespace ketaplan::report
