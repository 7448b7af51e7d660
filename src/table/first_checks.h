// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/faults.h"

#include <nlohmann/json.hpp>

#include <string>

namespace ketaplan {

/// That a file is of a size which keeps the other checks quick, however hostile it is. `what` names it: "a table".
void checkSize(const nlohmann::json& json, const std::string& what, Faults& faults);

/// That it is of no newer format than this program's. Of a newer one nothing else is checked: what looks like a fault to this
/// program may be none. `what` names it: "table".
void checkFormat(const nlohmann::json& json, const std::string& what, Faults& faults);

} // namespace ketaplan
