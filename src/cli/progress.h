// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <chrono>
#include <cstdint>

namespace ketaplan::cli {

/// A line on a terminal that counts what is done. Elsewhere it says nothing.
class Progress {
public:
    Progress(Output& terminal, bool isTerminal) : m_terminal(terminal), m_isTerminal(isTerminal) {}
    /// Takes the line away again.
    ~Progress();

    void countOne();

private:
    void show();

    Output& m_terminal;
    bool m_isTerminal;
    std::uint64_t m_count = 0;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_next = std::chrono::steady_clock::now() + std::chrono::milliseconds(500);
};

} // namespace ketaplan::cli
