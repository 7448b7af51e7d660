// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// What the information sheet for the patient says beside the table's words.

/// Why there is no sheet to give: the table has none, or the infusion is refused or contraindicated. Nothing where there is.
std::optional<std::string> noPatientSheet(const Plan& plan, const ProtocolTable& table);

std::string whomToCall();
/// Under a blank for a name and a telephone number, where the site sets none.
std::string contactNotSet();
/// Before the sources, which stand in one paragraph.
std::string sourcesOfTheSheet();

} // namespace ketaplan::text
