// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/faults.h"

#include <nlohmann/json.hpp>

namespace ketaplan {

/// Keys, types, closed lists and notation: everything that the JSON Schema of tables says. Adds one fault for each place.
void checkSchema(const nlohmann::json& table, Faults& faults);

/// The schema, as it lies in data/schema; built into the library.
std::string_view schemaText();

} // namespace ketaplan
