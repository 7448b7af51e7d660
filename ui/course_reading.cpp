// SPDX-License-Identifier: GPL-3.0-or-later
#include "course_reading.h"

#include "shown_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace ketaplan {

namespace {

constexpr std::array<std::pair<std::string_view, Field>, 5> pointers = {{
    {"/course/session", Field::session}, {"/course/of", Field::sessionsPlanned}, {"/course/last_dose", Field::lastDose},
    {"/course/last_date", Field::lastDate}, {"/course/total_before", Field::totalBefore},
}};

bool isEntered(const Form& form)
{
    return form.carried || std::any_of(pointers.begin(), pointers.end(),
                                       [&](const auto& entry) { return !typedIn(form, entry.second).empty(); });
}

std::optional<DrugMass> mass(FieldReader& reader, Field field)
{
    const auto typed = reader.number(field, Unit::mg, false);
    return typed ? std::optional(DrugMass::of(typed->number)) : std::nullopt;
}

std::optional<int> count(FieldReader& reader, Field field, bool required)
{
    const auto sessions = reader.number(field, Unit::session, required);
    if (!sessions)
        return {};
    const Rational& number = sessions->number;
    if (number.isInteger() && number >= Rational(1) && number <= Rational(mostSessions))
        return static_cast<int>(number.numerator());
    const QString said = QCoreApplication::translate("Course", "Sessions are counted in whole numbers from 1 to %1.");
    reader.refuse(field, utf8(said.arg(mostSessions)));
    return {};
}

} // namespace

std::optional<Course> readCourse(FieldReader& reader)
{
    if (!isEntered(reader.form()))
        return {};
    Course course;
    course.session = count(reader, Field::session, true).value_or(1);
    course.of = count(reader, Field::sessionsPlanned, false);
    course.lastDose = mass(reader, Field::lastDose);
    course.lastDate = reader.date(Field::lastDate, false);
    course.totalBefore = mass(reader, Field::totalBefore);
    course.carried = reader.form().carried;
    return course;
}

std::optional<Field> courseFieldOf(std::string_view pointer)
{
    const auto found = std::find_if(pointers.begin(), pointers.end(), [&](const auto& entry) { return entry.first == pointer; });
    return found == pointers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace ketaplan
