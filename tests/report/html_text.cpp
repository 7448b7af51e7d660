// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.h"

#include <array>

namespace {

bool isInline(std::string_view tag)
{
    for (const std::string_view name : {"<b>", "</b>", "<small>", "</small>", "<span class=\"n\">", "</span>", "<i>", "</i>"})
        if (tag == name)
            return true;
    return false;
}

std::string withoutTags(std::string_view html)
{
    std::string text;
    while (!html.empty()) {
        const std::size_t open = html.find('<');
        text += html.substr(0, open);
        if (open == html.npos)
            break;
        const std::size_t close = html.find('>', open);
        text += isInline(html.substr(open, close - open + 1)) ? "" : "\n";
        html.remove_prefix(close + 1);
    }
    return text;
}

} // namespace

std::string textOfHtml(std::string_view html)
{
    const std::size_t style = html.find("<style>");
    const std::size_t end = html.find("</style>");
    std::string text = withoutTags(std::string(html.substr(0, style)) + std::string(html.substr(end)));
    constexpr std::array<std::array<std::string_view, 2>, 5> entities = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : entities)
        for (std::size_t at = text.find(entity); at != text.npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    return text;
}
