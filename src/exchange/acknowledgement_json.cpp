// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/acknowledgement_json.h"

#include "exchange/object_reader.h"

namespace ketaplan::exchange {

namespace {

constexpr Key<AcknowledgedFor> givenForKeys[] = {
    {"patient", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readText(at), to.patient); }},
    {"date", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readDate(at), to.date); }},
    {"protocol", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readText(at), to.protocol); }},
    {"weight", Need::optional,
     [](const Place& at, AcknowledgedFor& to) { return store(readQuantity(at, {Unit::kg}), to.weight); }},
    {"dosing_weight", Need::optional,
     [](const Place& at, AcknowledgedFor& to) {
         return store(readCode(at, {WeightBasis::actual, WeightBasis::ideal, WeightBasis::adjusted}), to.dosingWeight);
     }},
    {"dose", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readQuantity(at, doseUnits), to.dose); }},
    {"duration", Need::optional,
     [](const Place& at, AcknowledgedFor& to) { return store(readQuantity(at, {Unit::min}), to.duration); }},
    {"schedule", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readText(at), to.schedule); }},
    {"value", Need::optional, [](const Place& at, AcknowledgedFor& to) { return store(readText(at), to.value); }},
};

Fault readGivenFor(const Place& place, AcknowledgedFor& givenFor)
{
    return readObject(place, Keys<AcknowledgedFor>(givenForKeys), givenFor);
}

constexpr Key<Acknowledgement> keys[] = {
    {"reason", Need::required, [](const Place& at, Acknowledgement& to) { return store(readText(at), to.reason); }},
    {"text", Need::optional, [](const Place& at, Acknowledgement& to) { return store(readText(at), to.text); }},
    {"by", Need::optional, [](const Place& at, Acknowledgement& to) { return store(readText(at), to.by); }},
    {"at", Need::optional, [](const Place& at, Acknowledgement& to) { return store(readTime(at), to.at); }},
    {"for", Need::optional, [](const Place& at, Acknowledgement& to) { return readGivenFor(at, to.givenFor); }},
};

nlohmann::ordered_json givenForJson(const AcknowledgedFor& givenFor)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (givenFor.patient)
        json["patient"] = *givenFor.patient;
    if (givenFor.date)
        json["date"] = isoText(*givenFor.date);
    if (givenFor.protocol)
        json["protocol"] = *givenFor.protocol;
    if (givenFor.weight)
        json["weight"] = plainText(*givenFor.weight);
    if (givenFor.dosingWeight)
        json["dosing_weight"] = code(*givenFor.dosingWeight);
    if (givenFor.dose)
        json["dose"] = plainText(*givenFor.dose);
    if (givenFor.duration)
        json["duration"] = plainText(*givenFor.duration);
    if (givenFor.schedule)
        json["schedule"] = *givenFor.schedule;
    if (givenFor.value)
        json["value"] = *givenFor.value;
    return json;
}

} // namespace

Read<Acknowledgement> readAcknowledgement(const Place& place)
{
    Acknowledgement acknowledgement;
    if (Fault fault = readObject(place, Keys<Acknowledgement>(keys), acknowledgement))
        return *std::move(fault);
    return acknowledgement;
}

nlohmann::ordered_json toJson(const Acknowledgement& acknowledgement)
{
    nlohmann::ordered_json json = {{"reason", acknowledgement.reason},
                                   {"text", acknowledgement.text},
                                   {"by", acknowledgement.by}};
    if (!acknowledgement.at.empty())
        json["at"] = acknowledgement.at;
    json["for"] = givenForJson(acknowledgement.givenFor);
    return json;
}

} // namespace ketaplan::exchange
