// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/faults.h"
#include "table/node.h"

namespace ketaplan {

/// What a table has to mean beyond its schema. Each function is a flat list of small checks of one subject; each adds
/// its own faults and passes over what the schema has already refused.
void checkIdentity(const Node& table, Faults& faults);
void checkNames(const Node& table, Faults& faults);
void checkLimits(const Node& table, Faults& faults);
void checkStock(const Node& table, Faults& faults);
void checkPumps(const Node& table, Faults& faults);
void checkProtocols(const Node& table, Faults& faults);
void checkSchedules(const Node& table, Faults& faults);
void checkScreening(const Node& table, Faults& faults);
void checkMedicines(const Node& table, Faults& faults);
void checkContent(const Node& table, Faults& faults);

inline void checkMeaning(const Node& table, Faults& faults)
{
    checkIdentity(table, faults);
    checkNames(table, faults);
    checkLimits(table, faults);
    checkStock(table, faults);
    checkPumps(table, faults);
    checkProtocols(table, faults);
    checkSchedules(table, faults);
    checkScreening(table, faults);
    checkMedicines(table, faults);
    checkContent(table, faults);
}

} // namespace ketaplan
