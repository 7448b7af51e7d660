// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "report/model.h"
#include "report/source_list.h"
#include "report/weight_rows.h"

#include <vector>

namespace ketaplan::report {

/// What the blank paper twin has in place of what the program would have checked or reckoned.

/// A row for each weight; where the drug volume depends on it, with that.
Section weightTable(const std::vector<WeightRow>& rows);
/// Every limit of patient, order and pump, to be held against by hand.
Section limitsByHand(const Protocol& protocol, const ProtocolTable& table);
/// The items that can concern the protocol, a section for each group: question, boxes, what follows.
std::vector<Section> screeningByHand(const Protocol& protocol, const ProtocolTable& table, SourceList& sources);
/// A box for each interaction that the table screens for. No rows where it screens none.
Section interactionsByHand(const ProtocolTable& table, SourceList& sources);
/// Every figure with its equation and places to write, as the program reckons it.
Band formulas(const std::vector<const Plan*>& plans, const ProtocolTable& table);
/// The drug record with nothing planned.
Section recordByHand(Section record);
/// The observation chart with nothing expected.
Section chartByHand(Section chart);

} // namespace ketaplan::report
