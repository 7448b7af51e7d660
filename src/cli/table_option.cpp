// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_option.h"

namespace ketaplan::cli {

void TableOption::addTo(CLI::App& app)
{
    app.add_option("--table", m_file, "Use the protocol table in FILE")->type_name("FILE");
}

std::filesystem::path TableOption::file() const
{
    return isGiven() ? std::filesystem::path(m_file) : defaultTableFile();
}

std::vector<std::string> faultLines(const std::vector<TableFault>& faults)
{
    std::vector<std::string> lines;
    for (const TableFault& fault : faults)
        lines.push_back(faultText(fault));
    return lines;
}

Outcome<ProtocolTable> TableOption::load() const
{
    auto table = loadTable(file());
    if (table)
        return *std::move(table);
    const std::vector<TableFault>& faults = table.error();
    Failure failure{exitRequest, "table", {}, "The protocol table does not load, so nothing is planned.", file().string(), {}};
    failure.more = faultLines(faults);
    if (!faults.empty())
        failure.at = faults.front().at;
    return failure;
}

} // namespace ketaplan::cli
