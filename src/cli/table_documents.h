// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "governance/approval.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ketaplan::cli {

/// A table file for comparing, or a failure that says why it cannot be read.
Outcome<governance::TableDocument> documentFrom(const std::filesystem::path& file);

/// The same as a table for planning; the failure says `message` and lists the faults.
Outcome<ProtocolTable> tableOf(const governance::TableDocument& document, const std::string& message);

/// What a table is compared with: the named one, else the table in use; the shipped one, where the table itself is in use.
std::filesystem::path earlierTable(const std::string& named, const std::filesystem::path& file);

/// "table.json: ketamine-chronic-pain 0.2.2, reference"
std::string nameOf(const governance::TableDocument& document);
/// The same, and how many faults it has, where it has any.
std::string nameWithFaults(const governance::TableDocument& document);

/// What was typed is wrong usage, exit 2; so is a table with faults, which are listed. What the table's standing does not
/// allow is a refusal, exit 1.
Failure governanceFailure(const governance::GovernanceRefusal& refusal, const std::string& file);

/// Writes a file that does not exist yet, whole or not at all.
std::optional<Failure> writeNewFile(const std::filesystem::path& file, const std::string& bytes);

} // namespace ketaplan::cli
