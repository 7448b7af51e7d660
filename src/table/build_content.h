// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/content.h"
#include "core/protocol/table.h"
#include "table/faults.h"
#include "table/node.h"

#include <vector>

namespace ketaplan {

/// The parts of a table that are sentences with their sources. A missing part is empty.
std::vector<ContentEntry> buildEntries(const Node& list);
std::vector<PublishedRow> buildPublishedRows(const Node& list);
std::vector<ContentSection> buildSections(const Node& list);
PatientSheetContent buildPatientSheet(const Node& node);
DosingWeightNote buildDosingWeightNote(const Node& node, Faults& faults);

} // namespace ketaplan
