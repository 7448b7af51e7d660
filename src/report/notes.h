// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// What stands behind a statement: " [1, 2] Grade: C, low certainty. From an article, not a guideline." Empty where no
/// source is named and nothing is graded.
std::string backing(const std::vector<std::string>& ids, const std::string& grade, const ProtocolTable& table, SourceList& sources);

/// "Sources disagree: one says this. [1] Another says that. [2]"; empty for no positions.
std::string positions(const std::vector<ContentEntry>& entries, SourceList& sources);

/// The findings whose sources disagree, a paragraph each. No lines where they agree.
Section disagreements(const Plan& plan, SourceList& sources);

/// One line for each certainty below a secondary source, with the limits of this plan that rest on it.
void addCertainties(Paragraphs& out, const Plan& plan, const ProtocolTable& table, SourceList& sources);

} // namespace ketaplan::report
