// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ketaplan {

using Date = std::chrono::year_month_day;

/// "2026-11-23", a date that exists in the years 1 to 9999. Nothing for all else.
std::optional<Date> parseDate(std::string_view text);
std::string isoText(const Date& date);

/// Completed years from birth to `date`; the birthday of one born on 29 February is 1 March in other years. Negative
/// where `date` is before `born`.
int completedYears(const Date& born, const Date& date);

/// Whole days from the first to the second, negative where the second is earlier.
int daysBetween(const Date& from, const Date& to);

} // namespace ketaplan
