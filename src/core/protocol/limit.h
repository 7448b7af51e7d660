// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Everything that a table can limit, by the key that the table and the plan use for it.
enum class Limited {
    weight, height, age, bmi, weightAge,
    weightChange, ///< from the previous weight, in % of it
    dose, duration, totalDose, dosePerKg, doseRate, doseRatePerKg, concentration, pumpRate,
    deliveredError, concentrationError,
    container, ///< not in the table: the container's size against the volume it has to hold
    bolusDose, bolusDuration, bolusRate, stepInterval, stepIncrease,
    session, interval, courseTotal,
};

/// "dose_rate_per_kg"
std::string_view code(Limited limited);
std::optional<Limited> limitedFromCode(std::string_view code);

/// An inclusive range in the unit of its limit; nothing means no bound.
struct Bounds {
    std::optional<Rational> low;
    std::optional<Rational> high;
};

/// What the sources recommend inside what is never crossed. `recommended` lies inside `absolute`.
struct Limit {
    Unit unit = Unit::mg;
    Bounds recommended;
    Bounds absolute;
    std::vector<std::string> sources;
    std::string note;
    std::string grade = {}; ///< as the source grades it, empty where it does not
};

} // namespace ketaplan
