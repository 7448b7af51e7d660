// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patient_json.h"

#include "exchange/object_reader.h"

namespace ketaplan::exchange {

namespace {

constexpr Key<PreviousWeight> previousKeys[] = {
    {"weight", Need::required,
     [](const Place& at, PreviousWeight& to) { return store(readMeasure<BodyWeight>(at), to.weight); }},
    {"date", Need::required, [](const Place& at, PreviousWeight& to) { return store(readDate(at), to.date); }},
};

constexpr Key<Patient> keys[] = {
    {"name", Need::optional, [](const Place& at, Patient& to) { return store(readText(at), to.name); }},
    {"id", Need::optional, [](const Place& at, Patient& to) { return store(readText(at), to.id); }},
    {"born", Need::optional, [](const Place& at, Patient& to) { return store(readDate(at), to.born); }},
    {"sex", Need::optional,
     [](const Place& at, Patient& to) { return store(readCode(at, {Sex::female, Sex::male, Sex::other}), to.sex); }},
    {"weight", Need::required, [](const Place& at, Patient& to) { return store(readMeasure<BodyWeight>(at), to.weight); }},
    {"weight_method", Need::optional,
     [](const Place& at, Patient& to) {
         return store(readCode(at, {WeightMethod::measured, WeightMethod::stated, WeightMethod::estimated}), to.weightMethod);
     }},
    {"weight_date", Need::optional, [](const Place& at, Patient& to) { return store(readDate(at), to.weightDate); }},
    {"previous_weight", Need::optional,
     [](const Place& at, Patient& to) {
         return readObject(at, Keys<PreviousWeight>(previousKeys), to.previousWeight.emplace());
     }},
    {"height", Need::optional, [](const Place& at, Patient& to) { return store(readMeasure<Length>(at), to.height); }},
    {"medicines", Need::optional,
     [](const Place& at, Patient& to) { return store(readList(at, &readName), to.medicines); }},
};

} // namespace

Fault readPatient(const Place& place, Patient& patient)
{
    return readObject(place, Keys<Patient>(keys), patient);
}

nlohmann::ordered_json toJson(const Patient& patient)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (patient.name)
        json["name"] = *patient.name;
    if (patient.id)
        json["id"] = *patient.id;
    if (patient.born)
        json["born"] = isoText(*patient.born);
    if (patient.sex)
        json["sex"] = code(*patient.sex);
    json["weight"] = plainText(patient.weight.quantity());
    if (patient.weightMethod)
        json["weight_method"] = code(*patient.weightMethod);
    if (patient.weightDate)
        json["weight_date"] = isoText(*patient.weightDate);
    if (const auto& previous = patient.previousWeight)
        json["previous_weight"] = {{"weight", plainText(previous->weight.quantity())}, {"date", isoText(previous->date)}};
    if (patient.height)
        json["height"] = plainText(patient.height->quantity());
    if (patient.medicines)
        json["medicines"] = *patient.medicines;
    return json;
}

} // namespace ketaplan::exchange
