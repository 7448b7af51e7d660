// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/rational.h"
#include "core/units/unit.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace ketaplan::governance {

/// A number of a JSON document: a quantity, or a count without a unit.
struct TableNumber {
    Rational number;
    std::optional<Unit> unit;
};

/// Nothing for what is neither "0.5 mg/kg" nor an integer.
std::optional<TableNumber> tableNumber(const nlohmann::json& value);

/// Change from the first to the second in percent of the size of the first; a rise is positive. Nothing from zero, and between
/// different units.
std::optional<Rational> percentChange(const TableNumber& before, const TableNumber& after);

/// One is more than twice the other, or they cannot be compared: another unit, another sign, zero and not zero.
bool differMoreThanTwofold(const TableNumber& before, const TableNumber& after);

} // namespace ketaplan::governance
