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

std::string lowerFirst(std::string text);

} // namespace ketaplan::text
