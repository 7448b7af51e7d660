// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/faults.h"

namespace ketaplan {

void Faults::add(std::string at, std::string expected, std::string found)
{
    if (m_places.insert(at).second)
        m_faults.push_back({m_file, std::move(at), std::move(expected), std::move(found)});
}

} // namespace ketaplan
