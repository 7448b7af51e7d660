// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>

namespace ketaplan::text {

/// How quantities and dates are written for people: a no-break space before the unit, thousands grouped by commas from
/// 1,000 up, no zeros at the end, months in letters. All text is UTF-8. Nothing here is read back by the program.

/// "1,250.5 mg", "128 mmHg", "54 years", "1 year", "0.23 %".
std::string shown(const Figure& figure);
std::string shown(const Quantity& quantity);

/// "1,250.5"; the number alone.
std::string number(const Figure& figure);
std::string number(const Quantity& quantity);

/// "mg/kg/h"; as printed beside a number: mmHg, years, days, kg/m².
std::string unitLabel(Unit unit);

/// Whether a dose in this unit is one per time.
bool isDoseRate(Unit unit);

/// "zero point three milligrams per kilogram"
std::string inWords(const Quantity& quantity);

/// As much of a hash as tells two files apart at a glance: "986cbcf35d86".
std::string shortHash(std::string_view sha256);

/// "40 min 4 s", to the nearest second; minutes go on counting beyond an hour. The quantity is in min or h.
std::string minutesAndSeconds(const Quantity& duration);

/// "14-Mar-1972"
std::string shown(const Date& date);

/// "0.1 to 0.3 mg/kg", "up to 0.5 mg/kg", "at least 40 min", "40 min only", "no bound".
std::string rangeText(const Bounds& bounds, Unit unit);

/// The same text with a no-break space between each number and the unit that follows it: for texts of the table.
std::string withUnitsKept(std::string_view text);

/// The same text with ordinary spaces, for files that programs read.
std::string withPlainSpaces(std::string_view text);

} // namespace ketaplan::text
