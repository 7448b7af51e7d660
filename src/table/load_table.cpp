// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_table.h"

#include "json/strict_json.h"
#include "table/build_table.h"
#include "table/checks.h"
#include "table/content_hash.h"
#include "table/schema_check.h"

#include <exception>

namespace ketaplan {

namespace {

/// What no table comes near; it keeps the checks of a hostile file quick.
constexpr std::size_t mostTableValues = 100'000;
constexpr std::size_t longestText = 8'192; ///< bytes

std::size_t valuesIn(const nlohmann::json& json)
{
    std::size_t count = 1;
    if (json.is_structured())
        for (const nlohmann::json& value : json)
            count += valuesIn(value);
    return count;
}

void textsAreShort(const Node& node, Faults& faults)
{
    if (const auto text = node.text(); text && text->size() > longestText)
        faults.add(node, "a text of at most 8192 bytes");
    for (const Node& member : node.members()) {
        if (member.key().size() > longestText)
            faults.add(node, "keys of at most 8192 bytes");
        textsAreShort(member, faults);
    }
    for (const Node& element : node.elements())
        textsAreShort(element, faults);
}

void checkSize(const nlohmann::json& json, Faults& faults)
{
    if (valuesIn(json) > mostTableValues)
        faults.add("", "a table of at most 100,000 values", "more");
    else
        textsAreShort(Node(json), faults);
}

/// The checks in the order in which a later one can rely on the earlier.
std::optional<ProtocolTable> readChecked(const nlohmann::json& json, Faults& faults)
{
    checkSize(json, faults);
    if (!faults.empty())
        return std::nullopt;
    checkSchema(json, faults);
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
