// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/course_checks.h"

namespace ketaplan {

namespace {

/// A count of sessions from `least` to the most that a course may have.
Check checkCount(int count, int least, std::string at)
{
    if (count >= least && count <= mostSessions)
        return std::nullopt;
    return RequestError{RequestErrorCode::badNumber, std::move(at), std::to_string(count),
                        {std::to_string(least), std::to_string(mostSessions)}, {}};
}

Check checkItems(const std::vector<std::string>& items, const ProtocolTable& table)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i] != carriedMedicines)
            if (auto error = unknownId(table.screening, items[i], "/course/carried/items/" + std::to_string(i)))
                return error;
    return std::nullopt;
}

/// What all sessions before came to holds the last of them.
Check checkTotal(const Course& course)
{
    if (!course.lastDose || !course.totalBefore || *course.lastDose <= *course.totalBefore)
        return std::nullopt;
    return RequestError{RequestErrorCode::badNumber, "/course/total_before", plainText(course.totalBefore->quantity()),
                        {plainText(course.lastDose->quantity())}, {}};
}

} // namespace

Check checkCourse(const Request& request, const ProtocolTable& table)
{
    if (!request.course)
        return std::nullopt;
    const Course& course = *request.course;
    if (auto error = checkCount(course.session, 1, "/course/session"))
        return error;
    if (auto error = checkCount(course.of.value_or(course.session), course.session, "/course/of"))
        return error;
    if (auto error = later(course.lastDate, request.date, "/course/last_date"))
        return error;
    if (auto error = checkTotal(course))
        return error;
    if (!course.carried)
        return std::nullopt;
    if (auto error = later(course.carried->from, request.date, "/course/carried/from"))
        return error;
    return checkItems(course.carried->items, table);
}

} // namespace ketaplan
