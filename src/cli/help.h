// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ketaplan::cli {

/// What stands under the options of --help: examples, exit codes, files.
std::string programFooter();
std::string planFooter();
/// The answer to --version.
std::string versionText();
/// "KetaPlan 0.1.0", as a page names it.
std::string programName();

} // namespace ketaplan::cli
