// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/schema_check.h"

#include "json/pointer.h"
#include "table/schema_guide.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>
#include <optional>

namespace ketaplan {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// "[protocols]", "[0]" without the brackets; the root has none.
std::vector<std::string> stepsOf(const valijson::ValidationResults::Error& error)
{
    std::vector<std::string> steps;
    for (const std::string& step : error.context)
        if (step.size() >= 2 && step.front() == '[')
            steps.push_back(step.substr(1, step.size() - 2));
    return steps;
}

bool startsWith(const std::string& sentence, std::string_view start)
{
    return sentence.compare(0, start.size(), start) == 0;
}

/// The key that the validator's sentence says is missing.
std::optional<std::string> missingKey(const std::string& sentence)
{
    constexpr std::string_view start = "Missing required property '";
    constexpr std::string_view end = "'.";
    if (!startsWith(sentence, start))
        return std::nullopt;
    return sentence.substr(start.size(), sentence.size() - start.size() - end.size());
}

std::string joined(const std::vector<std::string>& keys)
{
    std::string text;
    for (const std::string& key : keys)
        text += (text.empty() ? "" : ", ") + key;
    return text;
}

std::string pointerOf(const std::vector<std::string>& steps)
{
    std::string at;
    for (const std::string& step : steps)
        at = pointerTo(at, step);
    return at;
}

/// The validator stops at the first unknown key of an object; we name each.
void addUnknownKeys(const nlohmann::json& object, const std::string& at, const std::vector<std::string>& allowed,
                    Faults& faults)
{
    for (const auto& member : object.items())
        if (std::find(allowed.begin(), allowed.end(), member.key()) == allowed.end())
            faults.add(pointerTo(at, member.key()), "no such key; there may be " + joined(allowed),
                       shortened(member.value()));
}

void addFault(const valijson::ValidationResults::Error& error, const SchemaGuide& guide, const nlohmann::json& json,
              Faults& faults)
{
    std::vector<std::string> steps = stepsOf(error);
    const std::string at = pointerOf(steps);
    const nlohmann::json& there = json.at(nlohmann::json::json_pointer(at));
    if (const auto missing = missingKey(error.description)) {
        steps.push_back(*missing);
        faults.add(pointerTo(at, *missing), guide.expectedAt(steps), "nothing");
    } else if (startsWith(error.description, "Object contains a property that could not be validated")) {
        addUnknownKeys(there, at, guide.keysAt(steps), faults);
    } else if (!startsWith(error.description, "Failed to validate")) { // that repeats the fault of a part
        faults.add(at, guide.expectedAt(steps), shortened(there));
    }
}

} // namespace

void checkSchema(const nlohmann::json& json, std::string_view schemaText, Faults& faults)
{
    try {
        const nlohmann::json schemaJson = nlohmann::json::parse(schemaText);
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(Adapter(schemaJson), schema);
        valijson::ValidationResults results;
        valijson::Validator().validate(schema, Adapter(json), &results);
        const SchemaGuide guide(schemaJson);
        for (const auto& error : results)
            addFault(error, guide, json, faults);
        if (results.numErrors() != 0 && faults.empty())
            faults.add("", "a file that keeps its schema", "another");
    } catch (const std::exception& failure) {
        faults.add("", "a file that can be checked against its schema", failure.what());
    }
}

} // namespace ketaplan
