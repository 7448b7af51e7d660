// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/load_table.h"
#include "table/node.h"

#include <set>
#include <string>
#include <vector>

namespace ketaplan {

/// The faults of one file. Of several at one place the first is kept: the others follow from it.
class Faults {
public:
    explicit Faults(std::string file) : m_file(std::move(file)) {}

    void add(const Node& node, std::string expected) { add(node.at(), std::move(expected), node.shown()); }
    void add(std::string at, std::string expected, std::string found);

    bool empty() const { return m_faults.empty(); }
    /// In the order in which they were found.
    std::vector<TableFault> take() { return std::move(m_faults); }

private:
    std::string m_file;
    std::vector<TableFault> m_faults;
    std::set<std::string> m_places;
};

/// `condition` or a fault at `node`.
inline void expect(bool condition, Faults& faults, const Node& node, std::string expected)
{
    if (!condition)
        faults.add(node, std::move(expected));
}

} // namespace ketaplan
