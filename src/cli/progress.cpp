// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress.h"

namespace ketaplan::cli {

namespace {

constexpr std::string_view lineStart = "\r\x1b[K"; ///< to the first column, and clear the line

} // namespace

Progress::~Progress()
{
    if (m_shown && m_terminal.write(lineStart))
        [[maybe_unused]] const bool told = m_terminal.flush();
}

void Progress::countOne()
{
    ++m_count;
    if (!m_isTerminal || std::chrono::steady_clock::now() < m_next)
        return;
    m_next = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
    show();
}

void Progress::show()
{
    m_shown = true;
    if (m_terminal.write(std::string(lineStart) + std::to_string(m_count) + " requests done"))
        [[maybe_unused]] const bool told = m_terminal.flush();
}

} // namespace ketaplan::cli
