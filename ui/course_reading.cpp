// SPDX-License-Identifier: GPL-3.0-or-later
#include "course_reading.h"

#include "shown_text.h"
#include "typed_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace ketaplan {

namespace {

constexpr int mostSessions = 999;

constexpr std::array<std::pair<std::string_view, Field>, 5> pointers = {{
    {"/course/session", Field::session}, {"/course/of", Field::sessionsPlanned}, {"/course/last_dose", Field::lastDose},
    {"/course/last_date", Field::lastDate}, {"/course/total_before", Field::totalBefore},
}};

class Reader {
public:
    Reader(const Form& form, std::vector<Problem>& problems) : m_form(form), m_problems(problems) {}

    bool isEntered() const
    {
        return m_form.carried || std::any_of(pointers.begin(), pointers.end(),
                                             [&](const auto& entry) { return !typedIn(m_form, entry.second).empty(); });
    }

    Course read()
    {
        Course course;
        if (typedIn(m_form, Field::session).empty())
            m_problems.push_back({{Field::session, {}}, ProblemKind::missing, {}});
        course.session = count(Field::session).value_or(1);
        course.of = count(Field::sessionsPlanned);
        if (const auto dose = number(Field::lastDose, Unit::mg))
            course.lastDose = DrugMass::of(dose->number);
        course.lastDate = settled(Field::lastDate, readDate(typedIn(m_form, Field::lastDate), isInHand(Field::lastDate)));
        if (const auto total = number(Field::totalBefore, Unit::mg))
            course.totalBefore = DrugMass::of(total->number);
        course.carried = m_form.carried;
        return course;
    }

private:
    bool isInHand(Field field) const { return m_form.inHand == Place{field, {}}; }

    void refuse(Field field, std::string sentence)
    {
        m_problems.push_back({{field, {}}, ProblemKind::refused, std::move(sentence)});
    }

    template <typename Value>
    std::optional<Value> settled(Field field, Typed<Value> typed)
    {
        if (typed.standing == Standing::unfinished)
            m_problems.push_back({{field, {}}, ProblemKind::unfinished, {}});
        else if (typed.standing == Standing::refused)
            refuse(field, std::move(typed.sentence));
        return typed.value;
    }

    std::optional<Quantity> number(Field field, Unit unit)
    {
        return settled(field, readNumber(typedIn(m_form, field), unit, isInHand(field)));
    }

    std::optional<int> count(Field field)
    {
        const auto sessions = number(field, Unit::session);
        if (!sessions)
            return {};
        const Rational& number = sessions->number;
        if (number.isInteger() && number >= Rational(1) && number <= Rational(mostSessions))
            return static_cast<int>(number.numerator());
        const QString said = QCoreApplication::translate("Course", "Sessions are counted in whole numbers from 1 to %1.");
        refuse(field, utf8(said.arg(mostSessions)));
        return {};
    }

    const Form& m_form;
    std::vector<Problem>& m_problems;
};

} // namespace

std::optional<Course> readCourse(const Form& form, std::vector<Problem>& problems)
{
    Reader reader(form, problems);
    return reader.isEntered() ? std::optional(reader.read()) : std::nullopt;
}

std::optional<Field> courseFieldOf(std::string_view pointer)
{
    const auto found = std::find_if(pointers.begin(), pointers.end(), [&](const auto& entry) { return entry.first == pointer; });
    return found == pointers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace ketaplan
