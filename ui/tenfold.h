// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <optional>
#include <string_view>

namespace ketaplan {

/// Ten or a hundred times a usual dose of the protocol, or a tenth or a hundredth of it.
struct TenfoldSlip {
    int factor = 10;
    bool above = true;
    Quantity usual;
};

/// Whether the typed dose, outside the recommended range, looks like a slip of the decimal point.
std::optional<TenfoldSlip> tenfoldSlip(const Quantity& typed, const DoseRule& rule);

/// Whether both figures have the same digits, so that one could be keyed for the other: 32.5 and 32.5, 4.17 and 41.7.
bool sameDigits(std::string_view oneDecimal, std::string_view otherDecimal);

} // namespace ketaplan
