// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_reader.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace ketaplan::cli {

bool LineReader::fill()
{
    ssize_t count = -1;
    do
        count = ::read(m_descriptor, m_block.data(), m_block.size());
    while (count < 0 && errno == EINTR);
    m_error = count < 0 ? errno : 0;
    m_position = 0;
    m_filled = count > 0 ? static_cast<std::size_t>(count) : 0;
    return count > 0;
}

/// Keeps one byte more than the longest line, which may be the CR of its end.
void LineReader::take(std::string_view part)
{
    const std::size_t room = m_longest + 1 - m_line.size();
    m_line.append(part.substr(0, room));
    m_overflowed = m_overflowed || part.size() > room;
}

LineReader::Line LineReader::taken()
{
    std::string_view text = m_line;
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    const bool tooLong = m_overflowed || text.size() > m_longest;
    return {tooLong ? std::string_view() : text, tooLong};
}

std::optional<LineReader::Line> LineReader::next()
{
    m_line.clear();
    m_overflowed = false;
    bool begun = false;
    while (hasMore() || fill()) {
        begun = true;
        const std::string_view rest(m_block.data() + m_position, m_filled - m_position);
        const std::size_t end = rest.find('\n');
        take(rest.substr(0, end));
        m_position += std::min(end, rest.size());
        if (end == rest.npos)
            continue;
        ++m_position;
        return taken();
    }
    if (!begun || m_error != 0)
        return std::nullopt;
    return taken();
}

} // namespace ketaplan::cli
