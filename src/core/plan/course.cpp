// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/course.h"

#include <algorithm>

namespace ketaplan {

int sessionOf(const std::optional<Course>& course)
{
    return course ? course->session : 1;
}

std::optional<int> daysSinceLast(const std::optional<Course>& course, const Date& date)
{
    return course && course->lastDate ? std::optional(daysBetween(*course->lastDate, date)) : std::nullopt;
}

std::optional<DrugMass> courseTotal(const std::optional<Course>& course, const DrugMass& total)
{
    if (course && course->totalBefore)
        return *course->totalBefore + total;
    return sessionOf(course) == 1 ? std::optional(total) : std::nullopt;
}

bool isCarried(const std::optional<Course>& course, std::string_view item)
{
    if (!course || !course->carried)
        return false;
    const std::vector<std::string>& items = course->carried->items;
    return std::find(items.begin(), items.end(), item) != items.end();
}

bool isConfirmed(const std::optional<Course>& course, const Date& date)
{
    return course && course->carried && course->carried->confirmed == date;
}

} // namespace ketaplan
