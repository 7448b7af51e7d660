// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <string>
#include <vector>

namespace ketaplan::cli {

/// Runs the program with its arguments (without its name) and gives the exit code. Standard output is finished: what could
/// not be written is exit code 5.
int run(const std::vector<std::string>& arguments, Console& console);

} // namespace ketaplan::cli
