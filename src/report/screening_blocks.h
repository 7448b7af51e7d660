// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

#include <vector>

namespace ketaplan::report {

/// A screening item that concerns this patient and order, with what was answered and found.
struct Asked {
    const ScreeningItem* item = nullptr;
    Answer answer;
    const Finding* finding = nullptr; ///< null where nothing was found
};

/// The items that apply, in the table's order.
std::vector<Asked> askedItems(const Plan& plan, const ProtocolTable& table);

Symbol symbolOf(Status status);
Symbol symbolOf(const Finding& finding);

/// True for what is delivered of an order that crosses the same bound: it is not told beside it.
bool repeatsTheOrder(const Plan& plan, const LimitEntry& entry);

/// "14 of 15 answered": of the items due at planning.
std::string answeredCount(const std::vector<Asked>& asked);

/// What was found and what was acknowledged of it; that nothing was where nothing was.
Section warnings(const Plan& plan, const ProtocolTable& table, SourceList& sources);
/// Every answer that led to nothing, with those alike together.
Section answersInShort(const Plan& plan, const ProtocolTable& table);
/// Each check that is due at the bedside, with its bounds in short and a blank for what is measured.
Section checksAtStart(const Plan& plan, const ProtocolTable& table);
/// The same checks with every bound and its sources, and what is done where one is not met: the site's own bounds first, then
/// what the table says.
Section actionsAtStart(const Plan& plan, const ProtocolTable& table, SourceList& sources);
/// Every item with its answer, a row each, in two stacks. No stacks where nothing is asked.
Band answers(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
