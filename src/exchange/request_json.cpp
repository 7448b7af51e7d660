// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/request_json.h"

#include "exchange/acknowledgement_json.h"
#include "exchange/course_json.h"
#include "exchange/object_reader.h"
#include "exchange/patient_json.h"
#include "exchange/schedule_json.h"
#include "exchange/second_check_json.h"
#include "json/strict_json.h"

namespace ketaplan {

namespace exchange {

namespace {

Fault readVersion(const Place& place)
{
    if (!place.json.is_number())
        return errorAt(place, RequestErrorCode::wrongType, {"the number 1"});
    if (!place.json.is_number_integer() || place.json != 1)
        return errorAt(place, RequestErrorCode::unknownValue, {"1"});
    return std::nullopt;
}

constexpr Key<Request> keys[] = {
    {"request", Need::required, [](const Place& at, Request&) { return readVersion(at); }},
    {"date", Need::required, [](const Place& at, Request& to) { return store(readDate(at), to.date); }},
    {"protocol", Need::required, [](const Place& at, Request& to) { return store(readText(at), to.protocol); }},
    {"patient", Need::required, [](const Place& at, Request& to) { return readPatient(at, to.patient); }},
    {"dose", Need::optional, [](const Place& at, Request& to) { return store(readQuantity(at, doseUnits), to.dose); }},
    {"duration", Need::optional, [](const Place& at, Request& to) { return store(readMeasure<Duration>(at), to.duration); }},
    {"bolus", Need::optional, [](const Place& at, Request& to) { return readBolus(at, to.schedule); }},
    {"steps", Need::optional, [](const Place& at, Request& to) { return readSteps(at, to.schedule); }},
    {"running", Need::optional, [](const Place& at, Request& to) { return readRunning(at, to.schedule); }},
    {"dosing_weight", Need::optional,
     [](const Place& at, Request& to) {
         return store(readCode(at, {WeightBasis::actual, WeightBasis::ideal, WeightBasis::adjusted}), to.dosingWeight);
     }},
    {"product", Need::optional, [](const Place& at, Request& to) { return store(readText(at), to.product); }},
    {"container", Need::optional, [](const Place& at, Request& to) { return store(readText(at), to.container); }},
    {"method", Need::optional,
     [](const Place& at, Request& to) {
         return store(readCode(at, {Method::replace, Method::add, Method::measure, Method::makeUp}), to.method);
     }},
    {"mode", Need::optional,
     [](const Place& at, Request& to) { return store(readCode(at, {Mode::standard, Mode::patientDose}), to.mode); }},
    {"concentration", Need::optional,
     [](const Place& at, Request& to) { return store(readMeasure<Concentration>(at), to.concentration); }},
    {"pump", Need::optional, [](const Place& at, Request& to) { return store(readText(at), to.pump); }},
    {"screening", Need::optional, [](const Place& at, Request& to) { return readById(at, &readAnswer, to.screening); }},
    {"acknowledgements", Need::optional,
     [](const Place& at, Request& to) { return readById(at, &readAcknowledgement, to.acknowledgements); }},
    {"course", Need::optional, [](const Place& at, Request& to) { return readCourse(at, to.course); }},
    {"orders", Need::optional, [](const Place& at, Request& to) { return readOrdersBeside(at, to.beside); }},
    {"second_check", Need::optional,
     [](const Place& at, Request& to) { return store(readSecondCheck(at), to.secondCheck); }},
    {"checks", Need::reserved},
};

/// A request of another version may have other keys; its version is what is wrong with it.
Fault faultOfVersion(const nlohmann::json& json)
{
    if (!json.is_object() || !json.contains("request"))
        return std::nullopt;
    return readVersion({json["request"], "/request"});
}

Fault faultOfDate(const std::optional<Date>& date, const Date& infusion, std::string at)
{
    if (!date || *date <= infusion)
        return std::nullopt;
    return RequestError{RequestErrorCode::dateAfter, std::move(at), isoText(*date), {}, isoText(infusion)};
}

} // namespace

} // namespace exchange

Result<Request, RequestError> requestFromJson(const nlohmann::json& json)
{
    using namespace exchange;
    Request request;
    if (Fault fault = faultOfVersion(json))
        return *std::move(fault);
    if (Fault fault = readObject({json, ""}, Keys<Request>(keys), request))
        return *std::move(fault);
    if (Fault fault = faultOfDate(request.patient.born, request.date, "/patient/born"))
        return *std::move(fault);
    if (Fault fault = faultOfDate(request.patient.weightDate, request.date, "/patient/weight_date"))
        return *std::move(fault);
    if (const auto& previous = request.patient.previousWeight)
        if (Fault fault = faultOfDate(previous->date, request.patient.weightDate.value_or(request.date), "/patient/previous_weight/date"))
            return *std::move(fault);
    return request;
}

Result<Request, RequestError> readRequest(std::string_view text)
{
    const auto json = parseStrictJson(text);
    if (!json)
        return json.error();
    return requestFromJson(*json);
}

} // namespace ketaplan
