// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "table/load_table.h"

#include <QString>

#include <optional>

namespace ketaplan {

/// "Ketamine infusion for chronic pain, reference table 0.2.1, reference"
QString tableName(const TableIdentity& table);
/// "version 0.2.1, SHA-256 be50ab2059d7"
QString tableVersion(const TableIdentity& table);
/// The same for tables of the same bytes that the same site policy narrows, and for no others.
std::string marksOf(const ProtocolTable& table);
std::string marksOf(const std::string& tableHash, const std::optional<std::string>& policyHash);
/// The first of the faults, and how many there are more.
QString firstFault(const std::vector<TableFault>& faults);

} // namespace ketaplan
