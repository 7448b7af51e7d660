// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/load_table.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ketaplan {

/// The table as the site's policy narrows it: `site` is set, open line volumes are filled in, and what the site does not
/// start at is a rule beside the table's own. Nothing of the table is taken away or loosened. Or every fault of the policy,
/// in itself or against this table; never half a policy.
LoadedTable narrowTable(ProtocolTable table, const std::filesystem::path& siteFile);
/// The same from bytes; `file` only names them in faults.
LoadedTable narrowTable(ProtocolTable table, std::string_view bytes, const std::string& file);

/// Where the policy is that goes with a table when none is named: site.json beside the table's file, else
/// ketaplan/protocols/site.json in the XDG data folders. Nothing where there is no such file; a file that is there and cannot
/// be read is found, so that it is never passed over in silence.
std::optional<std::filesystem::path> defaultSiteFile(const std::filesystem::path& tableFile);

/// The table of a file as the site uses it: narrowed by the policy that is named, or else by the one that goes with it, if any.
/// Or every fault of the table, or else of the policy.
LoadedTable loadTableInUse(const std::filesystem::path& tableFile, const std::optional<std::filesystem::path>& siteFile);

} // namespace ketaplan
