// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_option.h"

#include "table/load_site_policy.h"

namespace ketaplan::cli {

void TableOption::addTableTo(CLI::App& app)
{
    app.add_option("--table", m_file, "Use the protocol table in FILE")->type_name("FILE");
}

void TableOption::addTo(CLI::App& app)
{
    addTableTo(app);
    app.add_option("--site", m_site, "Narrow the table by the site policy in FILE")->type_name("FILE");
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

namespace {

Failure unusable(const char* code, const char* message, const std::filesystem::path& file, const std::vector<TableFault>& faults)
{
    Failure failure{exitRequest, code, {}, message, file.string(), {}};
    failure.more = faultLines(faults);
    if (!faults.empty())
        failure.at = faults.front().at;
    return failure;
}

} // namespace

std::optional<std::filesystem::path> TableOption::siteFile(const std::filesystem::path& tableFile) const
{
    return m_site.empty() ? defaultSiteFile(tableFile) : std::filesystem::path(m_site);
}

Outcome<ProtocolTable> TableOption::loadAlone() const
{
    auto table = loadTable(file());
    if (!table)
        return unusable("table", "The protocol table does not load, so nothing is planned.", file(), table.error());
    return *std::move(table);
}

Outcome<ProtocolTable> TableOption::load() const
{
    auto table = loadAlone();
    if (!table)
        return table;
    const auto site = siteFile(file());
    if (!site)
        return table;
    auto narrowed = narrowTable(*std::move(table), *site);
    if (!narrowed)
        return unusable("site", "The site policy does not fit the protocol table, so nothing is planned.", *site, narrowed.error());
    return *std::move(narrowed);
}

} // namespace ketaplan::cli
