// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_table.h"

#include "json/strict_json.h"
#include "table/build_table.h"
#include "table/checks.h"
#include "table/content_hash.h"
#include "table/first_checks.h"
#include "table/schema_check.h"

#include <exception>

namespace ketaplan {

namespace {

/// The checks in the order in which a later one can rely on the earlier.
std::optional<ProtocolTable> readChecked(const nlohmann::json& json, Faults& faults)
{
    checkSize(json, "a table", faults);
    checkFormat(json, "table", faults);
    if (!faults.empty())
        return std::nullopt;
    checkSchema(json, tableSchema(), faults);
    checkMeaning(Node(json), faults);
    if (!faults.empty())
        return std::nullopt;
    ProtocolTable table = buildTable(Node(json), faults);
    return faults.empty() ? std::optional(std::move(table)) : std::nullopt;
}

LoadedTable readTree(const nlohmann::json& json, std::string_view bytes, const std::string& file)
{
    Faults faults(file);
    try {
        if (auto table = readChecked(json, faults)) {
            table->identity.sha256 = sha256(bytes);
            return *std::move(table);
        }
    } catch (const std::exception& failure) { // such as a number outside exact arithmetic
        faults.add("", "a table that can be checked", failure.what());
    }
    return faults.take();
}

std::vector<TableFault> unread(const RequestError& error, const std::string& file, std::string expected)
{
    return {{file, error.at, std::move(expected), error.detail}};
}

} // namespace

LoadedTable readTable(std::string_view bytes, const std::string& file)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return unread(json.error(), file, "strict JSON");
    return readTree(*json, bytes, file);
}

LoadedTable loadTable(const std::filesystem::path& file)
{
    const auto bytes = readWholeFile(file);
    if (!bytes && bytes.error().code == RequestErrorCode::tooLarge)
        return unread(bytes.error(), file.string(), "a file of at most 16 MiB");
    if (!bytes)
        return unread(bytes.error(), file.string(), "a protocol table that can be read");
    return readTable(*bytes, file.string());
}

std::string faultText(const TableFault& fault)
{
    const std::string place = fault.at.empty() ? fault.file : fault.file + ": " + fault.at;
    return place + ": expected " + fault.expected + "; found " + fault.found;
}

} // namespace ketaplan
