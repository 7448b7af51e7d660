// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/saved_plan.h"

#include "exchange/request_json.h"
#include "exchange/value_readers.h"
#include "json/strict_json.h"

namespace ketaplan {

namespace {

using exchange::Fault;
using exchange::Place;
using exchange::Read;

RequestError missing(std::string at)
{
    return {RequestErrorCode::missingKey, std::move(at), {}, {}, {}};
}

/// The member of an object, or null where it is not there.
const nlohmann::json* member(const nlohmann::json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? nullptr : &*found;
}

Fault readVersion(const nlohmann::json& plan)
{
    const nlohmann::json* version = member(plan, "plan");
    if (!version)
        return missing("/plan");
    if (!version->is_number_integer() || *version != 1)
        return exchange::errorAt({*version, "/plan"}, RequestErrorCode::unknownValue, {"1"});
    return std::nullopt;
}

Fault readText(const nlohmann::json& object, const char* key, const std::string& at, std::string& to)
{
    const nlohmann::json* text = member(object, key);
    return text ? exchange::store(exchange::readText({*text, at + "/" + key}), to) : missing(at + "/" + key);
}

Fault readTable(const nlohmann::json& plan, SavedPlan& saved)
{
    const nlohmann::json* table = member(plan, "table");
    if (!table)
        return missing("/table");
    if (Fault fault = readText(*table, "id", "/table", saved.table))
        return fault;
    if (Fault fault = readText(*table, "version", "/table", saved.tableVersion))
        return fault;
    return readText(*table, "sha256", "/table", saved.tableSha256);
}

Fault readStatus(const nlohmann::json& plan, SavedPlan& saved)
{
    const nlohmann::json* status = member(plan, "status");
    if (!status)
        return missing("/status");
    return exchange::store(exchange::readCode({*status, "/status"}, {Status::refused, Status::contraindicated, Status::notChecked,
                                                                     Status::needsAcknowledgement, Status::ready}),
                           saved.status);
}

/// The patient stands beside the order in a plan and inside it in a request.
Fault readOrder(const nlohmann::json& plan, SavedPlan& saved)
{
    const nlohmann::json* ordered = member(plan, "ordered");
    const nlohmann::json* patient = member(plan, "patient");
    if (!ordered || !patient)
        return missing(ordered ? "/patient" : "/ordered");
    if (!ordered->is_object())
        return exchange::errorAt({*ordered, "/ordered"}, RequestErrorCode::wrongType, {"an object in braces"});
    nlohmann::json request = *ordered;
    request["patient"] = *patient;
    return exchange::store(requestFromJson(request), saved.request);
}

/// {"value": "21.75", "unit": "mg", "exact": "87/4"}: the value as it was shown; null where there is none.
Fault readMass(const nlohmann::json* figure, const std::string& at, std::optional<DrugMass>& to)
{
    if (!figure || figure->is_null())
        return std::nullopt;
    std::string value, unit;
    if (Fault fault = readText(*figure, "value", at, value))
        return fault;
    if (Fault fault = readText(*figure, "unit", at, unit))
        return fault;
    const nlohmann::json quantity = value + " " + unit;
    return exchange::store(exchange::readMeasure<DrugMass>({quantity, at}, &exchange::readAmount), to);
}

Fault readTotals(const nlohmann::json& plan, SavedPlan& saved)
{
    if (Fault fault = readMass(member(plan, "total_dose"), "/total_dose", saved.totalDose))
        return fault;
    const nlohmann::json* course = member(plan, "course");
    return readMass(course ? member(*course, "total_with_this") : nullptr, "/course/total_with_this", saved.courseTotal);
}

} // namespace

Result<SavedPlan, RequestError> readSavedPlan(std::string_view text)
{
    const auto json = parseStrictJson(text);
    if (!json)
        return json.error();
    if (!json->is_object())
        return exchange::errorAt({*json, ""}, RequestErrorCode::wrongType, {"an object in braces"});
    SavedPlan saved;
    if (Fault fault = readVersion(*json))
        return *std::move(fault);
    for (const auto read : {&readStatus, &readTable, &readOrder, &readTotals})
        if (Fault fault = read(*json, saved))
            return *std::move(fault);
    return saved;
}

} // namespace ketaplan
