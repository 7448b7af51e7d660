// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/node.h"

#include "json/pointer.h"

namespace ketaplan {

namespace {

constexpr std::size_t longestShown = 80;

std::string cut(std::string text)
{
    if (text.size() <= longestShown)
        return text;
    std::size_t end = longestShown - 3;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) // inside a UTF-8 character
        --end;
    text.resize(end);
    return text + "...";
}

} // namespace

Node Node::operator[](std::string_view key) const
{
    const std::string name(key);
    const bool there = m_value && m_value->is_object() && m_value->contains(name);
    return {there ? &(*m_value)[name] : nullptr, pointerTo(m_at, key), name};
}

std::vector<Node> Node::elements() const
{
    std::vector<Node> nodes;
    if (!isList())
        return nodes;
    for (const nlohmann::json& value : *m_value)
        nodes.push_back(Node(&value, pointerTo(m_at, nodes.size()), {}));
    return nodes;
}

std::vector<Node> Node::members() const
{
    std::vector<Node> nodes;
    if (!m_value || !m_value->is_object())
        return nodes;
    for (const auto& member : m_value->items())
        nodes.push_back(Node(&member.value(), pointerTo(m_at, member.key()), member.key()));
    return nodes;
}

std::optional<std::string> Node::text() const
{
    return m_value && m_value->is_string() ? std::optional(m_value->get<std::string>()) : std::nullopt;
}

std::optional<int> Node::integer() const
{
    return m_value && m_value->is_number_integer() ? std::optional(m_value->get<int>()) : std::nullopt;
}

std::optional<bool> Node::boolean() const
{
    return m_value && m_value->is_boolean() ? std::optional(m_value->get<bool>()) : std::nullopt;
}

std::optional<Quantity> Node::quantity() const
{
    if (!m_value || !m_value->is_string())
        return std::nullopt;
    const auto parsed = parseQuantity(m_value->get_ref<const std::string&>(), Sign::minusAllowed);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::string Node::shown() const
{
    return m_value ? shortened(*m_value) : "nothing";
}

std::string shortened(const nlohmann::json& value)
{
    if (value.is_array() && value.size() > 4)
        return "a list of " + std::to_string(value.size());
    if (value.is_object() && value.size() > 2)
        return "an object of " + std::to_string(value.size()) + " keys";
    return cut(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

std::string textOf(const Node& node)
{
    return node.text().value_or(std::string());
}

std::vector<std::string> textsOf(const Node& list)
{
    std::vector<std::string> texts;
    for (const Node& element : list.elements())
        texts.push_back(textOf(element));
    return texts;
}

} // namespace ketaplan
