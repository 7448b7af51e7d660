// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace ketaplan {

/// The files that may hold a table here: every ketaplan/protocols/*.json of the XDG data folders, in their order and by
/// name, then the shipped table. A site policy (site.json) is none. Each file once; whether it loads is not looked at.
std::vector<std::filesystem::path> installedTableFiles();

} // namespace ketaplan
