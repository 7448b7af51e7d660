// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "table/faults.h"
#include "table/node.h"

namespace ketaplan {

/// Joins a policy that its schema and its checks have passed into the table. What still cannot be read is a fault: the caller
/// throws the table away where there is one.
void joinSitePolicy(ProtocolTable& table, const Node& policy, Faults& faults);

} // namespace ketaplan
