// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <optional>

namespace ketaplan {

/// Ten or a hundred times a usual dose of the protocol, or a tenth or a hundredth of it.
struct TenfoldSlip {
    int factor = 10;
    bool above = true;
    Quantity usual;
};

/// Whether the typed dose, outside the recommended range, looks like a slip of the decimal point.
std::optional<TenfoldSlip> tenfoldSlip(const Quantity& typed, const DoseRule& rule);

} // namespace ketaplan
