// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/second_check_json.h"

#include "exchange/object_reader.h"

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr Key<CheckedFor> givenForKeys[] = {
    {"patient", Need::optional, [](const Place& at, CheckedFor& to) { return store(readText(at), to.patient); }},
    {"date", Need::optional, [](const Place& at, CheckedFor& to) { return store(readDate(at), to.date); }},
    {"protocol", Need::optional, [](const Place& at, CheckedFor& to) { return store(readText(at), to.protocol); }},
    {"weight", Need::optional, [](const Place& at, CheckedFor& to) { return store(readQuantity(at, {Unit::kg}), to.weight); }},
    {"dose", Need::optional, [](const Place& at, CheckedFor& to) { return store(readQuantity(at, doseUnits), to.dose); }},
    {"duration", Need::optional,
     [](const Place& at, CheckedFor& to) { return store(readQuantity(at, {Unit::min}), to.duration); }},
    {"schedule", Need::optional, [](const Place& at, CheckedFor& to) { return store(readText(at), to.schedule); }},
    {"product", Need::optional, [](const Place& at, CheckedFor& to) { return store(readText(at), to.product); }},
    {"pump_rate", Need::optional,
     [](const Place& at, CheckedFor& to) { return store(readQuantity(at, {Unit::mLPerH}), to.pumpRate); }},
};

constexpr Key<SecondCheck> keys[] = {
    {"planned_by", Need::optional, [](const Place& at, SecondCheck& to) { return store(readText(at), to.plannedBy); }},
    {"checked_by", Need::optional, [](const Place& at, SecondCheck& to) { return store(readText(at), to.checkedBy); }},
    {"at", Need::optional, [](const Place& at, SecondCheck& to) { return store(readTime(at), to.at); }},
    {"for", Need::optional,
     [](const Place& at, SecondCheck& to) { return readObject(at, Keys<CheckedFor>(givenForKeys), to.given); }},
};

void addText(Json& json, const char* key, const std::optional<std::string>& text)
{
    if (text)
        json[key] = *text;
}

void addQuantity(Json& json, const char* key, const std::optional<Quantity>& quantity)
{
    if (quantity)
        json[key] = plainText(*quantity);
}

Json givenForJson(const CheckedFor& given)
{
    Json json = Json::object();
    addText(json, "patient", given.patient);
    if (given.date)
        json["date"] = isoText(*given.date);
    addText(json, "protocol", given.protocol);
    addQuantity(json, "weight", given.weight);
    addQuantity(json, "dose", given.dose);
    addQuantity(json, "duration", given.duration);
    addText(json, "schedule", given.schedule);
    addText(json, "product", given.product);
    addQuantity(json, "pump_rate", given.pumpRate);
    return json;
}

} // namespace

Read<SecondCheck> readSecondCheck(const Place& place)
{
    SecondCheck check;
    if (Fault fault = readObject(place, Keys<SecondCheck>(keys), check))
        return *std::move(fault);
    return check;
}

Json toJson(const SecondCheck& check)
{
    Json json = {{"planned_by", check.plannedBy}, {"checked_by", check.checkedBy}};
    if (!check.at.empty())
        json["at"] = check.at;
    json["for"] = givenForJson(check.given);
    return json;
}

Json toJson(const SecondCheck& check, const SecondCheckVerdict& verdict)
{
    Json json = toJson(check);
    json["status"] = code(verdict);
    for (const CheckWhy why : verdict.whys)
        json["why"].push_back(code(why));
    return json;
}

} // namespace ketaplan::exchange
