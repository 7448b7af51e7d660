// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// One thing that is wrong in a table file.
struct TableFault {
    std::string file;
    std::string at;       ///< JSON pointer; empty for the whole file
    std::string expected; ///< a sentence part: "a quantity in mg/kg"
    std::string found;    ///< what stands there, shortened
};

/// A whole table or every fault of the file; never half a table.
using LoadedTable = Result<ProtocolTable, std::vector<TableFault>>;

LoadedTable loadTable(const std::filesystem::path& file);
/// The same from bytes; `file` only names them in faults.
LoadedTable readTable(std::string_view bytes, const std::string& file);

/// "file: /protocols/0/dose: expected …, found …"
std::string faultText(const TableFault& fault);

/// Where the table is that is used when none is named: the site's (ketaplan/protocols/table.json in the XDG data folders),
/// else the shipped one. The file may be missing; loading it then says so.
std::filesystem::path defaultTableFile();
/// The shipped table, whatever the site has.
std::filesystem::path shippedTableFile();

} // namespace ketaplan
