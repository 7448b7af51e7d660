// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/schema_guide.h"

#include <string_view>

namespace ketaplan {

namespace {

/// The schema of one key or element of what `schema` describes, or null.
const nlohmann::json* step(const nlohmann::json& schema, const std::string& key)
{
    if (schema.contains("properties") && schema["properties"].contains(key))
        return &schema["properties"][key];
    if (schema.contains("items"))
        return &schema["items"];
    if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
        return &schema["additionalProperties"];
    return nullptr;
}

} // namespace

std::string SchemaGuide::expectedAt(const std::vector<std::string>& steps) const
{
    const nlohmann::json* const schema = schemaAt(steps);
    return schema ? schema->value("description", "another value") : "another value";
}

std::vector<std::string> SchemaGuide::keysAt(const std::vector<std::string>& steps) const
{
    const nlohmann::json* const schema = schemaAt(steps);
    std::vector<std::string> keys;
    if (schema && schema->contains("properties"))
        for (const auto& property : (*schema)["properties"].items())
            keys.push_back(property.key());
    return keys;
}

const nlohmann::json* SchemaGuide::schemaAt(const std::vector<std::string>& steps) const
{
    const nlohmann::json* schema = &m_schema;
    for (const std::string& key : steps) {
        schema = resolved(step(*schema, key));
        if (!schema)
            return nullptr;
    }
    return schema;
}

const nlohmann::json* SchemaGuide::resolved(const nlohmann::json* schema) const
{
    constexpr std::string_view prefix = "#/definitions/";
    while (schema && schema->contains("$ref"))
        schema = &m_schema["definitions"][(*schema)["$ref"].get<std::string>().substr(prefix.size())];
    return schema;
}

} // namespace ketaplan
