// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_site_policy.h"

#include "json/strict_json.h"
#include "table/build_site_policy.h"
#include "table/content_hash.h"
#include "table/first_checks.h"
#include "table/schema_check.h"
#include "table/site_checks.h"

#include <exception>

namespace ketaplan {

namespace {

/// The checks in the order in which a later one can rely on the earlier; then what they have let through.
void narrowChecked(ProtocolTable& table, const nlohmann::json& json, Faults& faults)
{
    checkSize(json, "a site policy", faults);
    checkFormat(json, "site policy", faults);
    if (!faults.empty())
        return;
    checkSchema(json, sitePolicySchema(), faults);
    checkSitePolicy(Node(json), table, faults);
    if (!faults.empty())
        return;
    joinSitePolicy(table, Node(json), faults);
}

} // namespace

LoadedTable narrowTable(ProtocolTable table, std::string_view bytes, const std::string& file)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return std::vector<TableFault>{{file, json.error().at, "strict JSON", json.error().detail}};
    Faults faults(file);
    try {
        narrowChecked(table, *json, faults);
    } catch (const std::exception& failure) { // such as a number outside exact arithmetic
        faults.add("", "a site policy that can be checked", failure.what());
    }
    if (!faults.empty())
        return faults.take();
    table.site->sha256 = sha256(bytes);
    return table;
}

LoadedTable narrowTable(ProtocolTable table, const std::filesystem::path& siteFile)
{
    const auto bytes = readWholeFile(siteFile);
    if (bytes)
        return narrowTable(std::move(table), *bytes, siteFile.string());
    const bool tooLarge = bytes.error().code == RequestErrorCode::tooLarge;
    return std::vector<TableFault>{{siteFile.string(), bytes.error().at,
                                    tooLarge ? "a file of at most 16 MiB" : "a site policy that can be read", bytes.error().detail}};
}

LoadedTable loadTableInUse(const std::filesystem::path& tableFile, const std::optional<std::filesystem::path>& siteFile)
{
    LoadedTable table = loadTable(tableFile);
    const auto site = siteFile ? siteFile : defaultSiteFile(tableFile);
    return table && site ? narrowTable(*std::move(table), *site) : table;
}

} // namespace ketaplan
