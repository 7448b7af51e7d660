// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/source_list.h"

#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::report {

std::size_t SourceList::numberOf(const std::string& id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    const auto index = static_cast<std::size_t>(found - m_ids.begin());
    if (found == m_ids.end())
        m_ids.push_back(id);
    return index + 1;
}

std::string SourceList::cite(const std::vector<std::string>& ids)
{
    std::string numbers;
    for (const std::string& id : ids)
        numbers += (numbers.empty() ? "" : ",\u00A0") + std::to_string(numberOf(id));
    return numbers.empty() ? "" : "\u00A0[" + numbers + "]";
}

Paragraphs SourceList::listed() const
{
    Paragraphs result;
    result.size = Size::small;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        result.lines.push_back({"[" + std::to_string(i + 1) + "]\u00A0" + text::citation(m_table, m_ids[i]), Symbol::none});
    return result;
}

} // namespace ketaplan::report
