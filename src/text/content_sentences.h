// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// What stands beside the words of the table: how a source grades a statement, how surely it was read, and what no source
/// gives.

/// "Grade: C, low certainty." Empty where the source grades nothing.
std::string gradeNote(const std::string& grade);

/// "From an article, not a guideline.", "Not verified in its source.", "Local policy, to be set by the site."; empty where a
/// primary or secondary source stands behind it, or none is named.
std::string certaintyNote(const ProtocolTable& table, const std::vector<std::string>& sources);

/// The entry's words with numbers kept with their units, and its grade.
std::string content(const ContentEntry& entry);

/// "0.3 mg/kg", or "set by local policy" where no source gives it.
std::string publishedValue(const PublishedRow& row);

/// "Studied: adults with chronic pain."
std::string studied(const std::string& population);

/// "Sources disagree:", before the positions.
std::string sourcesDisagree();

} // namespace ketaplan::text
