// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <nlohmann/json.hpp>

namespace ketaplan::exchange {

/// {"citation", "doi", "url", "kind", "certainty", "population", "published"}, null for what is not known.
nlohmann::ordered_json toJson(const Source& source);

/// Every source that a list called `sources` names anywhere in the plan, by its id, in alphabetical order. A reader of the
/// plan needs no table beside it.
nlohmann::ordered_json sourcesNamedIn(const nlohmann::ordered_json& plan, const ProtocolTable& table);

} // namespace ketaplan::exchange
