// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "governance/difference.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ketaplan::governance {

/// Worked cases whose plans change alike.
struct CaseGroup {
    std::vector<std::string> cases; ///< names of their files without ".json"
    Differences differences;
};

/// What another table changes for the patients of the worked cases.
struct CaseComparison {
    std::size_t compared = 0;           ///< planned with one of the tables at least
    std::vector<CaseGroup> changed;
    std::vector<std::string> unplanned; ///< cases that neither table can plan, such as of a protocol that neither has
    std::vector<std::string> unread;    ///< files that hold no case
};

/// Reckons the request of every *.json in the folder with both tables, in the order of their names. Each counts as approved
/// and within its review, so that only their content makes a difference.
CaseComparison compareCases(const std::filesystem::path& folder, ProtocolTable before, ProtocolTable after);

/// The worked cases that come with the program.
std::filesystem::path shippedCases();

/// How many cases were compared and how many differ, then each difference with its cases; and what was not compared.
std::vector<std::string> linesOf(const CaseComparison& comparison, const std::filesystem::path& folder);

} // namespace ketaplan::governance
