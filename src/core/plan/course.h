// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/units/measure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Answers that were given in an earlier session. They count only where they are confirmed on the day of the plan.
struct CarriedAnswers {
    Date from{};
    std::vector<std::string> items; ///< ids of screening items, or `carriedMedicines`
    std::optional<Date> confirmed;
};

/// Under this name the patient's medicines are carried.
inline constexpr const char* carriedMedicines = "medicines";

/// The most sessions that a course may have: beyond what anyone counts, and within what an integer holds.
inline constexpr int mostSessions = 999;

/// Where in a course of infusions this one stands.
struct Course {
    int session = 1;           ///< from 1
    std::optional<int> of;     ///< at least `session`
    std::optional<DrugMass> lastDose;
    std::optional<Date> lastDate;
    std::optional<DrugMass> totalBefore; ///< of all sessions before this one
    std::optional<CarriedAnswers> carried;
};

/// Which session of its course an order is; the first where no course is given.
int sessionOf(const std::optional<Course>& course);

/// Whole days since the last session. Nothing where its date is not known.
std::optional<int> daysSinceLast(const std::optional<Course>& course, const Date& date);

/// Of all sessions with this one. Nothing where a later session does not say what went before it.
std::optional<DrugMass> courseTotal(const std::optional<Course>& course, const DrugMass& total);

/// Whether the answer under this name was carried from an earlier session.
bool isCarried(const std::optional<Course>& course, std::string_view item);

/// Whether what was carried was confirmed on this day.
bool isConfirmed(const std::optional<Course>& course, const Date& date);

} // namespace ketaplan
