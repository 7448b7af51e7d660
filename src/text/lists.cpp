// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lists.h"

namespace ketaplan::text {

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i)
        result += (i == 0 ? std::string{} : std::string(separator)) + parts[i];
    return result;
}

namespace {

std::string listWith(const std::vector<std::string>& parts, std::string_view last)
{
    if (parts.size() < 2)
        return joined(parts, "");
    return joined({parts.begin(), parts.end() - 1}, ", ") + std::string(last) + parts.back();
}

} // namespace

std::string orList(const std::vector<std::string>& parts)
{
    return listWith(parts, " or ");
}

std::string andList(const std::vector<std::string>& parts)
{
    return listWith(parts, " and ");
}

} // namespace ketaplan::text
