// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "core/screening/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// The table's medicine of that generic or brand name, without regard to the case of ASCII letters. Null where it has none.
const Medicine* medicineNamed(const ProtocolTable& table, std::string_view name);

/// Whether the interaction names the medicine or one of its classes.
bool concerns(const Interaction& interaction, const Medicine& medicine);

/// What the patient's medicines come to: a finding for each interaction that concerns any of them, with the names as they
/// were typed, and one for the names that the table does not know. Nothing given means not asked, which is a finding where
/// the table has interactions at all.
std::vector<Finding> medicineFindings(const ProtocolTable& table, const std::optional<std::vector<std::string>>& names);

} // namespace ketaplan
