// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave_record.h"

#include "exchange/acknowledgement_json.h"
#include "exchange/object_reader.h"
#include "exchange/second_check_json.h"
#include "field_codes.h"
#include "json/strict_json.h"
#include "table_words.h"

namespace ketaplan {

namespace {

using Json = nlohmann::ordered_json;
using exchange::Fault;
using exchange::Key;
using exchange::Keys;
using exchange::Need;
using exchange::readById;
using exchange::readList;
using exchange::readObject;
using exchange::readText;
using exchange::store;
using JsonPlace = exchange::Place;

constexpr int version = 1;

Fault readVersion(const JsonPlace& place)
{
    const bool known = place.json.is_number_integer() && place.json == version;
    return known ? std::nullopt : Fault(exchange::errorAt(place, RequestErrorCode::unknownValue, {std::to_string(version)}));
}

Fault readFlag(const JsonPlace& place, bool& flag)
{
    if (!place.json.is_boolean())
        return exchange::errorAt(place, RequestErrorCode::wrongType, {"true or false"});
    flag = place.json.get<bool>();
    return std::nullopt;
}

Fault readTyped(const JsonPlace& place, std::map<Field, std::string>& typed)
{
    std::map<std::string, std::string> byCode;
    if (Fault fault = readById(place, &readText, byCode))
        return fault;
    for (const auto& [code, text] : byCode) {
        const auto field = fieldFromCode(code);
        if (!field)
            return exchange::errorAt(place, RequestErrorCode::unknownKey);
        typed[*field] = text;
    }
    return std::nullopt;
}

constexpr Key<TypedStep> stepKeys[] = {
    {"from", Need::required, [](const JsonPlace& at, TypedStep& to) { return store(readText(at), to.from); }},
    {"dose", Need::required, [](const JsonPlace& at, TypedStep& to) { return store(readText(at), to.dose); }},
    {"unit", Need::required, [](const JsonPlace& at, TypedStep& to) { return store(readText(at), to.unit); }},
};

exchange::Read<TypedStep> readStep(const JsonPlace& place)
{
    TypedStep step;
    if (Fault fault = readObject(place, Keys<TypedStep>(stepKeys), step))
        return *std::move(fault);
    return step;
}

constexpr Key<CarriedAnswers> carriedKeys[] = {
    {"from", Need::required, [](const JsonPlace& at, CarriedAnswers& to) { return store(exchange::readDate(at), to.from); }},
    {"items", Need::required, [](const JsonPlace& at, CarriedAnswers& to) { return store(readList(at, &readText), to.items); }},
    {"confirmed", Need::optional,
     [](const JsonPlace& at, CarriedAnswers& to) { return store(exchange::readDate(at), to.confirmed); }},
};

constexpr Key<Form> formKeys[] = {
    {"typed", Need::required, [](const JsonPlace& at, Form& to) { return readTyped(at, to.typed); }},
    {"steps", Need::required, [](const JsonPlace& at, Form& to) { return store(readList(at, &readStep), to.steps); }},
    {"medicines", Need::required, [](const JsonPlace& at, Form& to) { return store(readList(at, &readText), to.medicines); }},
    {"takes_no_medicines", Need::required, [](const JsonPlace& at, Form& to) { return readFlag(at, to.takesNoMedicines); }},
    {"premedication", Need::required, [](const JsonPlace& at, Form& to) { return store(readList(at, &readText), to.premedication); }},
    {"rescue", Need::required, [](const JsonPlace& at, Form& to) { return store(readList(at, &readText), to.rescue); }},
    {"answers", Need::required, [](const JsonPlace& at, Form& to) { return readById(at, &readText, to.answers); }},
    {"carried", Need::optional,
     [](const JsonPlace& at, Form& to) { return readObject(at, Keys<CarriedAnswers>(carriedKeys), to.carried.emplace()); }},
    {"acknowledgements", Need::required,
     [](const JsonPlace& at, Form& to) { return readById(at, &exchange::readAcknowledgement, to.acknowledgements); }},
    {"second_check", Need::optional,
     [](const JsonPlace& at, Form& to) { return store(exchange::readSecondCheck(at), to.secondCheck); }},
};

constexpr Key<AutosaveRecord> tableKeys[] = {
    {"id", Need::required, [](const JsonPlace& at, AutosaveRecord& to) { return store(readText(at), to.table); }},
    {"version", Need::required, [](const JsonPlace& at, AutosaveRecord& to) { return store(readText(at), to.tableVersion); }},
    {"marks", Need::required, [](const JsonPlace& at, AutosaveRecord& to) { return store(readText(at), to.marks); }},
};

constexpr Key<AutosaveRecord> keys[] = {
    {"autosave", Need::required, [](const JsonPlace& at, AutosaveRecord&) { return readVersion(at); }},
    {"saved_at", Need::required, [](const JsonPlace& at, AutosaveRecord& to) { return store(exchange::readTime(at), to.savedAt); }},
    {"table", Need::required,
     [](const JsonPlace& at, AutosaveRecord& to) { return readObject(at, Keys<AutosaveRecord>(tableKeys), to); }},
    {"form", Need::required, [](const JsonPlace& at, AutosaveRecord& to) { return readObject(at, Keys<Form>(formKeys), to.form); }},
};

Json typedJson(const Form& form)
{
    Json json = Json::object();
    for (const auto& [field, text] : form.typed)
        if (!text.empty())
            json[std::string(code(field))] = text;
    return json;
}

Json stepsJson(const std::vector<TypedStep>& steps)
{
    Json json = Json::array();
    for (const TypedStep& step : steps)
        json.push_back({{"from", step.from}, {"dose", step.dose}, {"unit", step.unit}});
    return json;
}

Json answersJson(const Form& form)
{
    Json json = Json::object();
    for (const auto& [item, answer] : form.answers)
        if (!answer.empty())
            json[item] = answer;
    return json;
}

Json carriedJson(const CarriedAnswers& carried)
{
    Json json = {{"from", isoText(carried.from)}, {"items", carried.items}};
    if (carried.confirmed)
        json["confirmed"] = isoText(*carried.confirmed);
    return json;
}

Json acknowledgementsJson(const Form& form)
{
    Json json = Json::object();
    for (const auto& [key, acknowledgement] : form.acknowledgements)
        json[key] = exchange::toJson(acknowledgement);
    return json;
}

Json formJson(const Form& form)
{
    Json json = {{"typed", typedJson(form)},
                 {"steps", stepsJson(form.steps)},
                 {"medicines", form.medicines},
                 {"takes_no_medicines", form.takesNoMedicines},
                 {"premedication", form.premedication},
                 {"rescue", form.rescue},
                 {"answers", answersJson(form)}};
    if (form.carried)
        json["carried"] = carriedJson(*form.carried);
    json["acknowledgements"] = acknowledgementsJson(form);
    if (form.secondCheck)
        json["second_check"] = exchange::toJson(*form.secondCheck);
    return json;
}

} // namespace

AutosaveRecord recordOf(const Form& form, const ProtocolTable& table, std::string now)
{
    return {std::move(now), table.identity.id, table.identity.version, marksOf(table), form};
}

std::string toText(const AutosaveRecord& record)
{
    const Json json = {{"autosave", version},
                       {"saved_at", record.savedAt},
                       {"table", {{"id", record.table}, {"version", record.tableVersion}, {"marks", record.marks}}},
                       {"form", formJson(record.form)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<AutosaveRecord, RequestError> readAutosave(std::string_view text)
{
    const auto json = parseStrictJson(text);
    if (!json)
        return json.error();
    // A later version may have other keys; its version is what is wrong with it.
    if (json->is_object() && json->contains("autosave"))
        if (Fault fault = readVersion({(*json)["autosave"], "/autosave"}))
            return *std::move(fault);
    AutosaveRecord record;
    if (Fault fault = readObject({*json, ""}, Keys<AutosaveRecord>(keys), record))
        return *std::move(fault);
    return record;
}

} // namespace ketaplan
