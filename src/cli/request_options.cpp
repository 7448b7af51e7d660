// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/request_options.h"

#include "exchange/request_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace ketaplan::cli {

namespace {

using Json = nlohmann::json;

struct RequestOption {
    const char* name;
    const char* at; ///< JSON pointer of the key
    const char* value;
    const char* help;
};

constexpr RequestOption options[] = {
    {"--protocol", "/protocol", "ID", "The protocol; see 'ketaplan-cli protocols'"},
    {"--date", "/date", "DATE", "Day of the infusion, as 2026-11-23; without it today"},
    {"--name", "/patient/name", "TEXT", "Patient's name"},
    {"--id", "/patient/id", "TEXT", "Patient's number"},
    {"--born", "/patient/born", "DATE", "Date of birth"},
    {"--sex", "/patient/sex", "SEX", "female, male or other"},
    {"--weight", "/patient/weight", "QUANTITY", "Body weight in kg: \"72.5 kg\""},
    {"--weight-method", "/patient/weight_method", "HOW", "measured, stated or estimated"},
    {"--weight-date", "/patient/weight_date", "DATE", "Day of weighing"},
    {"--previous-weight", "/patient/previous_weight/weight", "QUANTITY", "Body weight before, in kg, to compare with"},
    {"--previous-weight-date", "/patient/previous_weight/date", "DATE", "Day of weighing before"},
    {"--height", "/patient/height", "QUANTITY", "Height in cm: \"171 cm\""},
    {"--dose", "/dose", "QUANTITY", "Dose in mg/kg, mg/kg/h, mg or mg/h: \"0.3 mg/kg\""},
    {"--duration", "/duration", "QUANTITY", "Duration in min: \"40 min\""},
    {"--dosing-weight", "/dosing_weight", "BASIS", "actual, ideal or adjusted"},
    {"--product", "/product", "ID", "Vial to draw from"},
    {"--container", "/container", "ID", "Bag or syringe to prepare in"},
    {"--method", "/method", "METHOD", "replace, add, measure or make-up"},
    {"--mode", "/mode", "MODE", "standard or patient-dose"},
    {"--concentration", "/concentration", "QUANTITY", "Concentration in mg/mL: \"1 mg/mL\""},
    {"--pump", "/pump", "ID", "Pump to run it on"},
};
constexpr const char* group = "Request in options";

bool isUtf8(const std::string& text)
{
    try {
        const std::string dumped = Json(text).dump();
        return !dumped.empty();
    } catch (const Json::exception&) {
        return false;
    }
}

/// "--weight" for "/patient/weight", "--answer pregnancy" for "/screening/pregnancy", "--medicine" for any of them; else the
/// pointer.
std::string optionAt(const std::string& at)
{
    constexpr std::string_view screening = "/screening/";
    if (at.starts_with(screening))
        return "--answer " + at.substr(screening.size());
    if (at.starts_with("/patient/medicines"))
        return "--medicine";
    const auto option = std::find_if(std::begin(options), std::end(options), [&](const RequestOption& o) { return at == o.at; });
    return option == std::end(options) ? at : option->name;
}

Failure notUtf8(const std::string& option)
{
    return {exitRequest, "syntax", {}, "The text is not UTF-8. Set the terminal to UTF-8 and type it again.", option, {}};
}

/// Adds one "ID=VALUE" to the answers.
std::optional<Failure> addAnswer(Json& answers, const std::string& given)
{
    const std::size_t equals = given.find('=');
    if (!isUtf8(given))
        return notUtf8("--answer");
    if (equals == given.npos || equals == 0)
        return usageFailure("--answer", "\"" + given + "\" is not an answer. Write ID=VALUE, such as pregnancy=no.");
    const std::string id = given.substr(0, equals);
    if (answers.contains(id))
        return usageFailure("--answer", "\"" + id + "\" is answered twice.");
    answers[id] = given.substr(equals + 1);
    return std::nullopt;
}

/// The medicines, none, or nothing where neither was said.
std::optional<Failure> addMedicines(Json& patient, const std::vector<std::string>& names, bool none)
{
    if (none && !names.empty())
        return usageFailure("--no-medicines", "A medicine is named too. Leave out --no-medicines or --medicine.");
    if (!none && names.empty())
        return std::nullopt;
    for (const std::string& name : names)
        if (!isUtf8(name))
            return notUtf8("--medicine");
    patient["medicines"] = names;
    return std::nullopt;
}

} // namespace

void RequestOptions::addTo(CLI::App& app)
{
    const auto keepText = [](const std::string&) {};
    for (const RequestOption& option : options)
        m_options.push_back(app.add_option_function<std::string>(option.name, keepText, option.help)
                                ->type_name(option.value)->group(group));
    m_answers = app.add_option("--answer", "Answer to a screening item: yes, no, not-assessed or a quantity; may be repeated")
                    ->type_name("ID=VALUE")->group(group)->expected(1)->take_all();
    m_medicines = app.add_option("--medicine", "A medicine that the patient takes, by generic or brand name; may be repeated")
                      ->type_name("NAME")->group(group)->expected(1)->take_all();
    m_noMedicines = app.add_flag("--no-medicines")
                        ->description("The patient takes no medicines; without it and --medicine, not assessed")->group(group);
}

bool RequestOptions::anyGiven() const
{
    return m_answers->count() > 0 || m_medicines->count() > 0 || m_noMedicines->count() > 0
        || std::any_of(m_options.begin(), m_options.end(), [](const CLI::Option* option) { return option->count() > 0; });
}

Outcome<Request> RequestOptions::read(const Date& today) const
{
    Json json = {{"request", 1}, {"date", isoText(today)}, {"patient", Json::object()}};
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->count() == 0)
            continue;
        const std::string& given = m_options[i]->results().front();
        if (!isUtf8(given))
            return notUtf8(options[i].name);
        json[Json::json_pointer(options[i].at)] = given;
    }
    if (const auto fault = addMedicines(json["patient"], m_medicines->results(), m_noMedicines->count() > 0))
        return *fault;
    Json answers = Json::object();
    for (const std::string& given : m_answers->results())
        if (const auto fault = addAnswer(answers, given))
            return *fault;
    json["screening"] = std::move(answers);
    auto request = requestFromJson(json);
    if (!request)
        return failure(request.error());
    return *std::move(request);
}

Failure RequestOptions::failure(const RequestError& error)
{
    Failure told = requestFailure(error, {});
    told.what = optionAt(error.at);
    return told;
}

} // namespace ketaplan::cli
