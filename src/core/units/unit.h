// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace ketaplan {

/// The units of KetaPlan, written in UCUM.
enum class Unit {
    kg, mg, mL, min, h, d, mgPerKg, mgPerKgPerH, mgPerH, mLPerH, mgPerMl, cm, a, kgPerM2, mmHg, perMin, percent, session,
};

/// "mg/kg/h"
std::string_view code(Unit unit);
std::optional<Unit> unitFromCode(std::string_view code);

} // namespace ketaplan
