// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "table/faults.h"
#include "table/node.h"

namespace ketaplan {

/// What a site's policy has to mean beyond its schema: that it is for this table, names what the table has, and narrows it.
/// Passes over what the schema has already refused.
void checkSitePolicy(const Node& policy, const ProtocolTable& table, Faults& faults);

} // namespace ketaplan
