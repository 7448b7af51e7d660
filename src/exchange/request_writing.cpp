// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/acknowledgement_json.h"
#include "exchange/course_json.h"
#include "exchange/patient_json.h"
#include "exchange/request_json.h"
#include "exchange/schedule_json.h"
#include "exchange/second_check_json.h"

namespace ketaplan {

namespace {

using Json = nlohmann::ordered_json;

template <typename T>
void addCode(Json& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = code(*value);
}

void addText(Json& json, const char* key, const std::optional<std::string>& text)
{
    if (text)
        json[key] = *text;
}

template <Dimension D>
void addMeasure(Json& json, const char* key, const std::optional<Measure<D>>& measure)
{
    if (measure)
        json[key] = plainText(measure->quantity());
}

void addScreening(Json& json, const std::map<std::string, Answer>& screening)
{
    for (const auto& [id, answer] : screening)
        json["screening"][id] = answerText(answer);
}

void addAcknowledgements(Json& json, const std::map<std::string, Acknowledgement>& acknowledgements)
{
    for (const auto& [key, acknowledgement] : acknowledgements)
        json["acknowledgements"][key] = exchange::toJson(acknowledgement);
}

} // namespace

Json toJson(const Request& request)
{
    Json json = {{"request", 1}, {"date", isoText(request.date)}, {"protocol", request.protocol}};
    json["patient"] = exchange::toJson(request.patient);
    if (request.dose)
        json["dose"] = plainText(*request.dose);
    addMeasure(json, "duration", request.duration);
    exchange::addSchedule(json, request.schedule);
    addCode(json, "dosing_weight", request.dosingWeight);
    addText(json, "product", request.product);
    addText(json, "container", request.container);
    addCode(json, "method", request.method);
    addCode(json, "mode", request.mode);
    addMeasure(json, "concentration", request.concentration);
    addText(json, "pump", request.pump);
    addScreening(json, request.screening);
    addAcknowledgements(json, request.acknowledgements);
    if (request.course)
        json["course"] = exchange::toJson(*request.course);
    if (auto orders = exchange::ordersJson(request.beside))
        json["orders"] = *std::move(orders);
    if (request.secondCheck)
        json["second_check"] = exchange::toJson(*request.secondCheck);
    return json;
}

} // namespace ketaplan
