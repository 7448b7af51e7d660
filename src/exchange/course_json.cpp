// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/course_json.h"

#include "exchange/object_reader.h"

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

/// A count of sessions: a whole number from 1 to `mostSessions`.
Read<int> readSessions(const Place& place)
{
    if (!place.json.is_number())
        return errorAt(place, RequestErrorCode::wrongType, {"a whole number"});
    if (!place.json.is_number_integer() || place.json < 1 || place.json > mostSessions)
        return errorAt(place, RequestErrorCode::badNumber, {"1", std::to_string(mostSessions)});
    return place.json.get<int>();
}

constexpr Key<CarriedAnswers> carriedKeys[] = {
    {"from", Need::required, [](const Place& at, CarriedAnswers& to) { return store(readDate(at), to.from); }},
    {"items", Need::required, [](const Place& at, CarriedAnswers& to) { return store(readList(at, &readText), to.items); }},
    {"confirmed", Need::optional, [](const Place& at, CarriedAnswers& to) { return store(readDate(at), to.confirmed); }},
};

constexpr Key<Course> courseKeys[] = {
    {"session", Need::required, [](const Place& at, Course& to) { return store(readSessions(at), to.session); }},
    {"of", Need::optional, [](const Place& at, Course& to) { return store(readSessions(at), to.of); }},
    {"last_dose", Need::optional,
     [](const Place& at, Course& to) { return store(readMeasure<DrugMass>(at, &readAmount), to.lastDose); }},
    {"last_date", Need::optional, [](const Place& at, Course& to) { return store(readDate(at), to.lastDate); }},
    {"total_before", Need::optional,
     [](const Place& at, Course& to) { return store(readMeasure<DrugMass>(at, &readAmount), to.totalBefore); }},
    {"carried", Need::optional,
     [](const Place& at, Course& to) { return readObject(at, Keys<CarriedAnswers>(carriedKeys), to.carried.emplace()); }},
};

constexpr Key<OrdersBeside> orderKeys[] = {
    {"premedication", Need::optional,
     [](const Place& at, OrdersBeside& to) { return store(readList(at, &readName), to.premedication); }},
    {"rescue", Need::optional, [](const Place& at, OrdersBeside& to) { return store(readList(at, &readName), to.rescue); }},
};

Json carriedJson(const CarriedAnswers& carried)
{
    Json json = {{"from", isoText(carried.from)}, {"items", carried.items}};
    if (carried.confirmed)
        json["confirmed"] = isoText(*carried.confirmed);
    return json;
}

} // namespace

Fault readCourse(const Place& place, std::optional<Course>& course)
{
    return readObject(place, Keys<Course>(courseKeys), course.emplace());
}

Json toJson(const Course& course)
{
    Json json = {{"session", course.session}};
    if (course.of)
        json["of"] = *course.of;
    if (course.lastDose)
        json["last_dose"] = plainText(course.lastDose->quantity());
    if (course.lastDate)
        json["last_date"] = isoText(*course.lastDate);
    if (course.totalBefore)
        json["total_before"] = plainText(course.totalBefore->quantity());
    if (course.carried)
        json["carried"] = carriedJson(*course.carried);
    return json;
}

Fault readOrdersBeside(const Place& place, OrdersBeside& orders)
{
    return readObject(place, Keys<OrdersBeside>(orderKeys), orders);
}

std::optional<Json> ordersJson(const OrdersBeside& orders)
{
    Json json = Json::object();
    if (!orders.premedication.empty())
        json["premedication"] = orders.premedication;
    if (!orders.rescue.empty())
        json["rescue"] = orders.rescue;
    return json.empty() ? std::nullopt : std::optional(std::move(json));
}

} // namespace ketaplan::exchange
