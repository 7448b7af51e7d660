// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_reading.h"
#include "typed_value.h"

namespace ketaplan {

/// Reads single fields of a form and keeps what is wrong with each.
class FieldReader {
public:
    explicit FieldReader(const Form& form) : m_form(form) {}

    const Form& form() const { return m_form; }
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

    const std::string& typed(Field field) const { return typedIn(m_form, field); }

    void add(Field field, ProblemKind kind) { add(Place{field, {}}, kind); }
    void add(const Place& place, ProblemKind kind) { m_problems.push_back({place, kind, {}}); }

    /// What is read, and cannot stand there.
    void refuse(Field field, std::string sentence) { m_problems.push_back({{field, {}}, ProblemKind::refused, std::move(sentence)}); }

    /// The value, or a problem. An empty optional field is neither.
    template <typename Value>
    std::optional<Value> settle(const Place& place, Typed<Value> typed, bool required)
    {
        switch (typed.standing) {
        case Standing::read: return typed.value;
        case Standing::unfinished: m_problems.push_back({place, ProblemKind::unfinished, {}}); break;
        case Standing::refused: m_problems.push_back({place, ProblemKind::refused, std::move(typed.sentence)}); break;
        case Standing::empty:
            if (required)
                m_problems.push_back({place, ProblemKind::missing, {}});
        }
        return {};
    }

    bool isInHand(const Place& place) const { return m_form.inHand == place; }

    std::optional<Quantity> number(Field field, Unit unit, bool required)
    {
        const Place place{field, {}};
        return settle(place, readNumber(typed(field), unit, isInHand(place)), required);
    }

    std::optional<Date> date(Field field, bool required)
    {
        const Place place{field, {}};
        return settle(place, readDate(typed(field), isInHand(place)), required);
    }

    std::string chosen(Field field, bool required)
    {
        if (typed(field).empty() && required)
            add(field, ProblemKind::missing);
        return typed(field);
    }

    template <typename Value>
    std::optional<Value> choice(Field field, std::optional<Value> (*fromCode)(std::string_view), bool required)
    {
        return fromCode(chosen(field, required));
    }

    std::optional<std::string> words(Field field) const
    {
        const std::string& text = typed(field);
        const bool blank = text.find_first_not_of(" \t") == std::string::npos;
        return blank ? std::nullopt : std::optional(text);
    }

private:
    const Form& m_form;
    std::vector<Problem> m_problems;
};

} // namespace ketaplan
