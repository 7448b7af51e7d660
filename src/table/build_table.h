// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "table/faults.h"
#include "table/node.h"

namespace ketaplan {

/// The table's values from JSON that its schema and the checks of meaning have passed. What still cannot be read is a
/// fault, never a default: the caller throws the table away where there is one.
ProtocolTable buildTable(const Node& table, Faults& faults);

/// Parts of it.
Limit buildLimit(const Node& limit, Unit unit, Faults& faults);
/// Limits by the key that names their quantity.
std::map<Limited, Limit> buildLimits(const Node& group, Faults& faults);
std::vector<Product> buildProducts(const Node& products, Faults& faults);
std::vector<Container> buildContainers(const Node& containers, Faults& faults);
std::vector<MeasuringSyringe> buildSyringes(const Node& syringes, Faults& faults);
std::vector<Pump> buildPumps(const Node& pumps, Faults& faults);
Protocol buildProtocol(const Node& protocol, Faults& faults);
ScreeningItem buildScreeningItem(const Node& item, Faults& faults);
std::vector<MedicineClass> buildMedicineClasses(const Node& classes);
std::vector<Medicine> buildMedicines(const Node& medicines);
std::vector<Interaction> buildInteractions(const Node& interactions, Faults& faults);

} // namespace ketaplan
