// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strict_reader.h"

#include "json/pointer.h"
#include "json/strict_json.h"

namespace ketaplan {

namespace {

/// The parser's own reason without its prefix and without the text it last read, which may be long or not UTF-8:
/// "unexpected end of input; expected string literal".
std::string shortReason(std::string_view message)
{
    if (message.find("UTF-8") != std::string_view::npos)
        return "not UTF-8";
    const std::size_t start = message.find(" - ");
    if (start == std::string_view::npos)
        return "a number that is too large";
    std::string_view reason = message.substr(start + 3);
    return std::string(reason.substr(0, reason.find("; last read")));
}

} // namespace

bool StrictReader::key(string_t& name)
{
    Level& level = m_levels.back();
    level.key = name;
    if (!level.node->contains(name))
        return true;
    m_error.found = name;
    return refuse("the key stands twice in one object");
}

bool StrictReader::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error)
{
    return refuse(shortReason(error.what()));
}

bool StrictReader::open(nlohmann::json container)
{
    if (m_levels.size() >= deepestNesting)
        return refuse("nested deeper than " + std::to_string(deepestNesting) + " levels");
    nlohmann::json* const node = place(std::move(container));
    if (!node)
        return false;
    m_levels.push_back({node, {}});
    return true;
}

bool StrictReader::close()
{
    m_levels.pop_back();
    return true;
}

nlohmann::json* StrictReader::place(nlohmann::json value)
{
    if (++m_values > mostValues) {
        refuse("more than " + std::to_string(mostValues) + " values", RequestErrorCode::tooLarge);
        return nullptr;
    }
    if (m_levels.empty())
        return &(m_root = std::move(value));
    nlohmann::json& parent = *m_levels.back().node;
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return &parent.back();
    }
    return &(parent[m_levels.back().key] = std::move(value));
}

bool StrictReader::refuse(std::string_view reason, RequestErrorCode code)
{
    m_error.code = code;
    m_error.at = pointer();
    m_error.detail = reason;
    return false;
}

std::string StrictReader::pointer() const
{
    std::string at;
    for (const Level& level : m_levels) {
        const bool innermost = &level == &m_levels.back();
        if (level.node->is_array()) // what is open inside has been placed already, what is being read has not
            at = pointerTo(at, innermost ? level.node->size() : level.node->size() - 1);
        else if (!level.key.empty())
            at = pointerTo(at, level.key);
    }
    return at;
}

} // namespace ketaplan
