// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// A place in the table's JSON with its pointer. What is missing or of another type reads as nothing, because the schema
/// reports it: the checks of meaning then run on whatever else is there.
class Node {
public:
    explicit Node(const nlohmann::json& root) : m_value(&root) {}

    explicit operator bool() const { return m_value && !m_value->is_null(); }
    /// The member, or a missing node.
    Node operator[](std::string_view key) const;
    /// Of a list; empty for all else.
    std::vector<Node> elements() const;
    /// Of an object; empty for all else.
    std::vector<Node> members() const;

    std::optional<std::string> text() const;
    std::optional<int> integer() const;
    std::optional<bool> boolean() const;
    std::optional<Quantity> quantity() const;
    bool isList() const { return m_value && m_value->is_array(); }

    /// Only where it is there.
    const nlohmann::json& json() const { return *m_value; }
    const std::string& at() const { return m_at; }
    /// The key under which it stands in its object.
    const std::string& key() const { return m_key; }
    /// What stands there, shortened; "nothing" where it is missing.
    std::string shown() const;

private:
    Node(const nlohmann::json* value, std::string at, std::string key)
        : m_value(value), m_at(std::move(at)), m_key(std::move(key)) {}

    const nlohmann::json* m_value;
    std::string m_at;
    std::string m_key;
};

/// At most 80 bytes of the value in JSON, cut at a character.
std::string shortened(const nlohmann::json& value);

/// The text, or "" where there is none.
std::string textOf(const Node& node);
/// The texts of a list.
std::vector<std::string> textsOf(const Node& list);

} // namespace ketaplan
