// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sentences.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// True for what only the preparation or the pump has: volumes, flow rates, concentrations and their differences.
bool isPreparationFigure(Limited limited);

/// "Delivered dose rate"; the quantity alone where nothing or the order is judged.
std::string subject(Limited limited, std::optional<Of> of);

/// "is above the recommended", to be followed by the bound.
std::string relation(Verdict verdict);

/// "uncontrolled pressure"; an abbreviation stays as it is: "ECG seen".
std::string lowerFirst(std::string text);

/// "Step 2"
std::string stepName(int step);
/// "Step 2: dose 0.3 mg/kg/h is above …": of which part of the infusion a sentence is. The sentence alone where it is of none.
std::string placed(const std::string& place, const std::string& sentence);

} // namespace ketaplan::text
