// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ketaplan {

/// Says in words what the schema expects at a place, because the validator says only which constraint failed. The words
/// are the descriptions of the schema's own definitions.
class SchemaGuide {
public:
    explicit SchemaGuide(const nlohmann::json& schema) : m_schema(schema) {}

    /// "a quantity in mg/kg, such as …" for what stands at the end of the steps of keys and indexes.
    std::string expectedAt(const std::vector<std::string>& steps) const;
    /// The keys that an object there may have.
    std::vector<std::string> keysAt(const std::vector<std::string>& steps) const;

private:
    const nlohmann::json* schemaAt(const std::vector<std::string>& steps) const;
    const nlohmann::json* resolved(const nlohmann::json* schema) const;

    const nlohmann::json& m_schema;
};

} // namespace ketaplan
