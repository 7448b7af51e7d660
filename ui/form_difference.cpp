// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_difference.h"

#include "field_names.h"
#include "shown_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("FormDifference", text); }

const std::string& answerIn(const Form& form, const std::string& item)
{
    static const std::string none;
    const auto found = form.answers.find(item);
    return found == form.answers.end() ? none : found->second;
}

template <typename Value>
std::set<Value> keysOf(const std::map<Value, std::string>& one,
                                                                  const std::map<Value, std::string>& other)
{
    std::set<Value> keys;
    for (const auto* map : {&one, &other})
        for (const auto& entry : *map)
            keys.insert(entry.first);
    return keys;
}

/// One line without a text is no line.
bool isSameText(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    const auto isNone = [](const std::vector<std::string>& lines) { return lines.empty() || (lines.size() == 1 && lines.front().empty()); };
    return one == other || (isNone(one) && isNone(other));
}

void addSteps(std::vector<Place>& places, const std::vector<TypedStep>& one, const std::vector<TypedStep>& other)
{
    if (one.size() != other.size()) {
        places.push_back({Field::steps, {}});
        return;
    }
    for (std::size_t i = 0; i < one.size(); ++i)
        for (const Field cell : {Field::stepFrom, Field::stepDose, Field::stepUnit})
            if (typedIn(one[i], cell) != typedIn(other[i], cell))
                places.push_back({cell, {}, i});
}

bool isSame(const std::optional<CarriedAnswers>& one, const std::optional<CarriedAnswers>& other)
{
    if (!one || !other)
        return !one && !other;
    return one->from == other->from && one->items == other->items && one->confirmed == other->confirmed;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

} // namespace

std::vector<Place> differences(const Form& one, const Form& other)
{
    std::vector<Place> places;
    for (const Field field : keysOf(one.typed, other.typed))
        if (typedIn(one, field) != typedIn(other, field))
            places.push_back({field, {}});
    const bool sameMedicines = one.medicines == other.medicines && one.takesNoMedicines == other.takesNoMedicines;
    if (!sameMedicines && std::find(places.begin(), places.end(), Place{Field::medicines, {}}) == places.end())
        places.push_back({Field::medicines, {}});
    addSteps(places, one.steps, other.steps);
    if (!isSameText(one.premedication, other.premedication))
        places.push_back({Field::premedication, {}});
    if (!isSameText(one.rescue, other.rescue))
        places.push_back({Field::rescue, {}});
    for (const std::string& item : keysOf(one.answers, other.answers))
        if (answerIn(one, item) != answerIn(other, item))
            places.push_back({{}, item});
    if (!isSame(one.carried, other.carried))
        places.push_back(carriedPlace);
    return places;
}

bool isBlank(const Form& form)
{
    const auto places = differences(form, {});
    return std::all_of(places.begin(), places.end(), [](const Place& place) {
        return place.field == Field::date || place.field == Field::doseUnit || place.field == Field::bolusUnit;
    });
}

std::string textAt(const Form& form, const Place& place)
{
    if (!place.field)
        return answerIn(form, place.item);
    if (place.step)
        return *place.step < form.steps.size() ? typedIn(form.steps[*place.step], *place.field) : std::string();
    if (place.field == Field::premedication)
        return joined(form.premedication);
    return place.field == Field::rescue ? joined(form.rescue) : typedIn(form, *place.field);
}

QString nameOf(const Place& place, const ProtocolTable& table)
{
    if (place.step)
        return words("%1, step %2").arg(fieldName(*place.field)).arg(*place.step + 1);
    if (place.field)
        return fieldName(*place.field);
    if (place == carriedPlace)
        return words("Answers of an earlier session");
    const auto item = std::find_if(table.screening.begin(), table.screening.end(),
                                   [&](const ScreeningItem& one) { return one.id == place.item; });
    return shownText(item == table.screening.end() ? place.item : item->question);
}

QString namesOf(const std::vector<Place>& places, const ProtocolTable& table)
{
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < places.size() && i < most; ++i)
        names << nameOf(places[i], table);
    const QString named = names.join(QStringLiteral(", "));
    return places.size() <= most ? named : words("%1 and %2 more").arg(named).arg(places.size() - most);
}

} // namespace ketaplan
