// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/difference.h"

#include <string>
#include <vector>

namespace ketaplan::governance {

/// "place: 0.5 mg/kg before, now 5 mg/kg (+900 %)". What was added or removed is followed by its numbers, a line each.
std::vector<std::string> linesOf(const Difference& difference);

/// The count, then what is to be read first under its heading, then the rest.
std::vector<std::string> linesOf(const Differences& differences);

/// [{"at", "place", "kind", "called_out", "before", "after", "percent"}]; percent is exact: "900", "100/3", or null.
nlohmann::ordered_json toJson(const Differences& differences);

} // namespace ketaplan::governance
