// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/table_document.h"

#include "json/strict_json.h"

namespace ketaplan::governance {

namespace {

constexpr const char* identityKey = "table";

/// Bytes [begin, end) of a text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads over JSON that is known to be without fault, so that only strings and brackets have to be told apart.
class Scan {
public:
    explicit Scan(std::string_view text) : m_text(text) {}

    /// The object under `table` of the outermost object. The document has it.
    Range identity()
    {
        while (m_at < m_text.size() && !(m_depth == 1 && m_text[m_at] == '"' && stringAt() == identityKey))
            step();
        step();
        while (m_text[m_at] != '{')
            ++m_at;
        const std::size_t begin = m_at;
        do
            step();
        while (m_depth > 1);
        return {begin, m_at};
    }

private:
    std::size_t endOfString() const
    {
        std::size_t end = m_at + 1;
        while (m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        return end + 1;
    }

    /// The key that begins here; "" where it is a value, which no colon follows.
    std::string stringAt() const
    {
        const std::size_t end = endOfString();
        const std::size_t next = m_text.find_first_not_of(" \t\r\n", end);
        const bool isKey = next != std::string_view::npos && m_text[next] == ':';
        return isKey ? nlohmann::json::parse(m_text.substr(m_at, end - m_at)).get<std::string>() : std::string();
    }

    /// Over one string or one other character.
    void step()
    {
        const char c = m_text[m_at];
        m_depth += c == '{' || c == '[' ? 1 : 0;
        m_depth -= c == '}' || c == ']' ? 1 : 0;
        m_at = c == '"' ? endOfString() : m_at + 1;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
};

std::vector<TableFault> oneFault(const std::string& file, std::string at, std::string expected, std::string found)
{
    return {{file, std::move(at), std::move(expected), std::move(found)}};
}

std::string indented(const std::string& text)
{
    std::string result;
    for (const char c : text)
        result += c == '\n' ? "\n  " : std::string(1, c);
    return result;
}

} // namespace

std::string TableDocument::identity(const char* key) const
{
    const nlohmann::json& table = json[identityKey];
    return table.contains(key) && table[key].is_string() ? table[key].get<std::string>() : std::string();
}

ReadDocument documentOf(std::string bytes, const std::string& file)
{
    auto json = parseStrictJson(bytes);
    if (!json)
        return oneFault(file, json.error().at, "strict JSON", json.error().detail);
    if (!json->is_object() || !json->contains(identityKey) || !(*json)[identityKey].is_object())
        return oneFault(file, "/table", "an object that says who the table is", "none");
    return TableDocument{file, std::move(bytes), *std::move(json)};
}

ReadDocument readDocument(const std::filesystem::path& file)
{
    auto bytes = readWholeFile(file);
    if (!bytes)
        return oneFault(file.string(), {}, "a protocol table that can be read", bytes.error().detail);
    return documentOf(*std::move(bytes), file.string());
}

nlohmann::ordered_json identityOf(const TableDocument& document)
{
    const Range place = Scan(document.bytes).identity();
    return nlohmann::ordered_json::parse(document.bytes.substr(place.begin, place.end - place.begin));
}

std::string withIdentity(const TableDocument& document, const nlohmann::ordered_json& identity)
{
    const Range place = Scan(document.bytes).identity();
    std::string bytes = document.bytes;
    return bytes.replace(place.begin, place.end - place.begin, indented(identity.dump(2)));
}

} // namespace ketaplan::governance
