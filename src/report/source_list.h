// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "report/model.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// Numbers the sources in the order in which a page first cites them.
class SourceList {
public:
    explicit SourceList(const ProtocolTable& table) : m_table(table) {}

    /// " [1, 3]"; nothing for no sources.
    std::string cite(const std::vector<std::string>& ids);
    /// "[1] Citation (certainty)", one a line.
    Paragraphs listed() const;
    /// In the order of their numbers.
    const std::vector<std::string>& ids() const { return m_ids; }
    bool empty() const { return m_ids.empty(); }

private:
    std::size_t numberOf(const std::string& id);

    const ProtocolTable& m_table;
    std::vector<std::string> m_ids;
};

} // namespace ketaplan::report
