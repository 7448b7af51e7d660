// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule_reading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ketaplan {

namespace {

std::optional<Bolus> readBolus(FieldReader& reader)
{
    if (!hasBolus(reader.form()))
        return {};
    const auto unit = reader.choice(Field::bolusUnit, unitFromCode, true);
    const auto dose = reader.number(Field::bolusDose, unit.value_or(Unit::mgPerKg), true);
    const auto duration = reader.number(Field::bolusDuration, Unit::min, true);
    if (!unit || !dose || !duration)
        return {};
    return Bolus{*dose, Duration::of(duration->number)};
}

std::optional<DoseStep> readStep(FieldReader& reader, const TypedStep& typed, std::size_t row)
{
    const auto number = [&](Field field, const std::string& text, Unit unit) {
        const Place place{field, {}, row};
        return reader.settle(place, readNumber(text, unit, reader.isInHand(place)), true);
    };
    const auto from = number(Field::stepFrom, typed.from, Unit::min);
    const auto unit = unitFromCode(typed.unit);
    const auto dose = number(Field::stepDose, typed.dose, unit.value_or(Unit::mgPerKgPerH));
    if (!unit)
        reader.add(Place{Field::stepUnit, {}, row}, ProblemKind::missing);
    if (!from || !unit || !dose)
        return {};
    return DoseStep{Duration::of(from->number), *dose};
}

std::vector<DoseStep> readSteps(FieldReader& reader)
{
    std::vector<DoseStep> steps;
    const std::vector<TypedStep>& typed = reader.form().steps;
    for (std::size_t row = 0; row < typed.size(); ++row)
        if (auto step = readStep(reader, typed[row], row))
            steps.push_back(*std::move(step));
    return steps;
}

std::optional<Running> readRunning(FieldReader& reader)
{
    if (!hasRunning(reader.form()))
        return {};
    const auto at = reader.number(Field::runningAt, Unit::min, true);
    const auto given = reader.number(Field::runningGiven, Unit::mL, true);
    if (!at || !given)
        return {};
    return Running{Duration::of(at->number), Volume::of(given->number)};
}

constexpr std::array<std::pair<std::string_view, Field>, 7> pointers = {{
    {"/bolus", Field::bolusDose}, {"/bolus/dose", Field::bolusDose}, {"/bolus/duration", Field::bolusDuration},
    {"/steps", Field::steps},
    {"/running", Field::runningAt}, {"/running/at", Field::runningAt}, {"/running/given", Field::runningGiven},
}};

/// "/steps/1/from"
std::optional<Place> placeInRow(std::string_view pointer)
{
    constexpr std::string_view steps = "/steps/";
    if (!pointer.starts_with(steps))
        return {};
    pointer.remove_prefix(steps.size());
    std::size_t row = 0;
    for (; !pointer.empty() && pointer.front() >= '0' && pointer.front() <= '9'; pointer.remove_prefix(1))
        row = row * 10 + static_cast<std::size_t>(pointer.front() - '0');
    return Place{pointer == "/dose" ? Field::stepDose : Field::stepFrom, {}, row};
}

bool isTyped(const Form& form, std::initializer_list<Field> fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](Field field) { return !typedIn(form, field).empty(); });
}

} // namespace

const std::string& typedIn(const TypedStep& step, Field field)
{
    if (field == Field::stepDose)
        return step.dose;
    return field == Field::stepUnit ? step.unit : step.from;
}

bool hasBolus(const Form& form) { return isTyped(form, {Field::bolusDose, Field::bolusDuration}); }

bool hasRunning(const Form& form) { return isTyped(form, {Field::runningAt, Field::runningGiven}); }

Schedule readSchedule(FieldReader& reader)
{
    Schedule schedule;
    schedule.bolus = readBolus(reader);
    schedule.steps = readSteps(reader);
    schedule.running = readRunning(reader);
    return schedule;
}

std::optional<Place> schedulePlaceOf(const std::string& pointer)
{
    const auto found =
        std::find_if(pointers.begin(), pointers.end(), [&](const auto& p) { return p.first == pointer; });
    return found == pointers.end() ? placeInRow(pointer) : Place{found->second, {}};
}

} // namespace ketaplan
