// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/faults.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace ketaplan {

/// Keys, types, closed lists and notation: everything that a JSON Schema says. Adds one fault for each place.
void checkSchema(const nlohmann::json& json, std::string_view schema, Faults& faults);

/// The schemas of tables and of site policies, as they lie in data/schema; built into the library.
std::string_view tableSchema();
std::string_view sitePolicySchema();

} // namespace ketaplan
