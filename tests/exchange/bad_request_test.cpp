// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "sample_request.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ketaplan::tests {
namespace {

using Json = nlohmann::ordered_json;

/// The sample request with one value put at a pointer, or taken away.
struct BadRequest {
    const char* at;
    const char* value; ///< JSON; empty: the member is taken away
    const char* code;
    const char* errorAt = nullptr; ///< nothing: the same
};

void PrintTo(const BadRequest& bad, std::ostream* out)
{
    *out << bad.at << " " << bad.value;
}

Json changed(const BadRequest& bad)
{
    Json json = sampleRequest();
    const Json::json_pointer pointer(bad.at);
    if (*bad.value == '\0')
        json[pointer.parent_pointer()].erase(pointer.back());
    else
        json[pointer] = Json::parse(bad.value);
    return json;
}

class BadRequests : public testing::TestWithParam<BadRequest> {};

TEST_P(BadRequests, HasItsCodeAndPlace)
{
    const BadRequest& bad = GetParam();
    const auto request = readRequest(changed(bad).dump());
    ASSERT_FALSE(request);
    EXPECT_EQ(code(request.error().code), bad.code);
    EXPECT_EQ(request.error().at, bad.errorAt ? bad.errorAt : bad.at);
    EXPECT_FALSE(toJson(request.error())["message"].get<std::string>().empty());
}

const BadRequest keys[] = {
    {"/request", "", "missing-key"},
    {"/date", "", "missing-key"},
    {"/protocol", "", "missing-key"},
    {"/patient", "", "missing-key"},
    {"/patient/weight", "", "missing-key"},
    {"/acknowledgements/limit:dose_rate_per_kg/reason", "", "missing-key"},
    {"/wieght", "\"72.5 kg\"", "unknown-key"},
    {"/patient/wieght", "\"72.5 kg\"", "unknown-key"},
    {"/patient/Weight", "\"72.5 kg\"", "unknown-key"},
    {"/a~1b~0c", "1", "unknown-key"},
    {"/acknowledgements/limit:dose_rate_per_kg/who", "\"x\"", "unknown-key"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/weigth", "\"72.5 kg\"", "unknown-key"},
    {"/bolus", "\"10 mg\"", "wrong-type"},
    {"/steps", "[]", "bad-schedule"},
    {"/course", "\"2 of 10\"", "wrong-type"},
    {"/checks", "null", "not-supported"},
    {"/previous_weight", "\"70 kg\"", "unknown-key"},
    {"/patient/previous_weight", "\"70 kg\"", "wrong-type"},
    {"/patient/previous_weight", "{\"weight\": \"70 kg\"}", "missing-key", "/patient/previous_weight/date"},
    {"/patient/previous_weight", "{\"date\": \"2026-10-20\"}", "missing-key", "/patient/previous_weight/weight"},
    {"/second_check", "[]", "wrong-type"},
    {"/second_check/at", "\"09:20\"", "bad-time"},
    {"/second_check/checked_by", "7", "wrong-type"},
    {"/second_check/for/pump_rate", "\"32.5 mg/h\"", "wrong-unit"},
    {"/second_check/for/weight", "\"0 kg\"", "not-above-zero"},
    {"/patient/previous_weight/weight", "\"74 mg\"", "wrong-unit"},
    {"/patient/previous_weight/weight", "\"0 kg\"", "not-above-zero"},
    {"/patient/previous_weight/date", "\"2026-02-30\"", "bad-date"},
    {"/patient/previous_weight/date", "\"2026-11-21\"", "date-after"},
    {"/patient/previous_weight/unit", "\"kg\"", "unknown-key"},
    {"/second_check/who", "\"A. B.\"", "unknown-key"},
    {"/second_check/for", "{\"rate\": \"32.5 mL/h\"}", "unknown-key", "/second_check/for/rate"},
};
INSTANTIATE_TEST_SUITE_P(Keys, BadRequests, testing::ValuesIn(keys));

const BadRequest types[] = {
    {"", "[]", "wrong-type"},
    {"", "\"request\"", "wrong-type"},
    {"", "null", "wrong-type"},
    {"/request", "\"1\"", "wrong-type"},
    {"/request", "true", "wrong-type"},
    {"/request", "2", "unknown-value"},
    {"/request", "0", "unknown-value"},
    {"/request", "1.0", "unknown-value"},
    {"/date", "20261123", "wrong-type"},
    {"/protocol", "null", "wrong-type"},
    {"/patient", "[]", "wrong-type"},
    {"/patient/name", "null", "wrong-type"},
    {"/patient/id", "0", "wrong-type"},
    {"/patient/weight", "72.5", "wrong-type"},
    {"/patient/height", "null", "wrong-type"},
    {"/patient/medicines", "null", "wrong-type"},
    {"/patient/medicines", "\"tramadol\"", "wrong-type"},
    {"/patient/medicines", "{\"0\": \"tramadol\"}", "wrong-type"},
    {"/patient/medicines", "[\"tramadol\", 7]", "wrong-type", "/patient/medicines/1"},
    {"/patient/medicines", "[null]", "wrong-type", "/patient/medicines/0"},
    {"/patient/medicines", "[[\"tramadol\"]]", "wrong-type", "/patient/medicines/0"},
    {"/dose", "0.3", "wrong-type"},
    {"/product", "[\"ketamine-50-10\"]", "wrong-type"},
    {"/screening", "[]", "wrong-type"},
    {"/screening/pregnancy", "false", "wrong-type"},
    {"/screening/systolic-bp", "128", "wrong-type"},
    {"/acknowledgements", "[]", "wrong-type"},
    {"/acknowledgements/limit:dose_rate_per_kg", "\"yes\"", "wrong-type"},
    {"/acknowledgements/limit:dose_rate_per_kg/for", "null", "wrong-type"},
    {"/acknowledgements/limit:dose_rate_per_kg/by", "7", "wrong-type"},
};
INSTANTIATE_TEST_SUITE_P(Types, BadRequests, testing::ValuesIn(types));

const BadRequest numbers[] = {
    {"/dose", R"(".05 mg/kg")", "bad-number"},
    {"/dose", R"("5. mg/kg")", "bad-number"},
    {"/dose", R"("05 mg/kg")", "bad-number"},
    {"/dose", R"("6,5 mg/kg")", "bad-number"},
    {"/dose", R"("1,000 mg")", "bad-number"},
    {"/dose", R"("abc")", "bad-number"},
    {"/dose", R"("")", "bad-number"},
    {"/dose", R"("   ")", "bad-number"},
    {"/dose", R"("-15 mg")", "bad-number"},
    {"/dose", R"("1.2.3 mg")", "bad-number"},
    {"/dose", R"("0x10 mg")", "bad-number"},
    {"/dose", R"("1_000 mg")", "bad-number"},
    {"/dose", R"("1e3 mg")", "bad-number"},
    {"/dose", R"("+2 mg")", "bad-number"},
    {"/dose", R"("NaN mg")", "bad-number"},
    {"/dose", R"("Infinity mg")", "bad-number"},
    {"/dose", R"("１ mg")", "bad-number"},
    {"/dose", R"(" 1 mg")", "bad-number"},
    {"/dose", R"("1mg")", "bad-number"},
    {"/dose", R"("1000000000 mg")", "bad-number"},
    {"/dose", R"("0.1234567 mg")", "bad-number"},
    {"/dose", R"("1/2 mg")", "bad-number"},
    {"/patient/weight", R"("-0 kg")", "bad-number"},
    {"/patient/weight", R"("0 kg")", "not-above-zero"},
    {"/patient/weight", R"("0.000000 kg")", "not-above-zero"},
    {"/patient/height", R"("0 cm")", "not-above-zero"},
    {"/dose", R"("0 mg/kg")", "not-above-zero"},
    {"/duration", R"("0 min")", "not-above-zero"},
    {"/concentration", R"("0 mg/mL")", "not-above-zero"},
    {"/screening/systolic-bp", R"("-128 mm[Hg]")", "bad-number"},
    {"/screening/systolic-bp", R"("128,5 mm[Hg]")", "bad-number"},
};
INSTANTIATE_TEST_SUITE_P(Numbers, BadRequests, testing::ValuesIn(numbers));

const BadRequest units[] = {
    {"/patient/weight", R"("72.5")", "missing-unit"},
    {"/patient/weight", R"("4500 g")", "wrong-unit"},
    {"/patient/weight", R"("160 lb")", "wrong-unit"},
    {"/patient/weight", R"("72.5 mg")", "wrong-unit"},
    {"/patient/weight", R"("72.5  kg")", "wrong-unit"},
    {"/patient/weight", R"("72.5 kg ")", "wrong-unit"},
    {"/patient/weight", R"("72.5 KG")", "wrong-unit"},
    {"/patient/height", R"("1.71 m")", "wrong-unit"},
    {"/duration", R"("1 h")", "wrong-unit"},
    {"/concentration", R"("1 %")", "wrong-unit"},
    {"/dose", R"("1 mL")", "wrong-unit"},
    {"/dose", R"("300 ug/kg")", "wrong-unit"},
    {"/screening/systolic-bp", R"("128")", "missing-unit"},
    {"/screening/systolic-bp", R"("128 mmHg")", "wrong-unit"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/weight", R"("72.5 mg")", "wrong-unit"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/dose", R"("1 mg/mL")", "wrong-unit"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/duration", R"("0 min")", "not-above-zero"},
};
INSTANTIATE_TEST_SUITE_P(Units, BadRequests, testing::ValuesIn(units));

const BadRequest words[] = {
    {"/patient/sex", R"("Female")", "unknown-value"},
    {"/patient/weight_method", R"("guessed")", "unknown-value"},
    {"/patient/medicines", R"([""])", "unknown-value", "/patient/medicines/0"},
    {"/patient/medicines", R"(["tramadol", " \t"])", "unknown-value", "/patient/medicines/1"},
    {"/patient/medicines", R"(["tramadol", "lithium", "\u200b\u00a0"])", "unknown-value", "/patient/medicines/2"},
    {"/dosing_weight", R"("lean")", "unknown-value"},
    {"/method", R"("pour")", "unknown-value"},
    {"/mode", R"("")", "unknown-value"},
    {"/screening/pregnancy", R"("maybe")", "unknown-value"},
    {"/screening/pregnancy", R"("")", "unknown-value"},
    {"/screening/pregnancy", R"("Yes")", "unknown-value"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/dosing_weight", R"("lean")", "unknown-value"},
};
INSTANTIATE_TEST_SUITE_P(Words, BadRequests, testing::ValuesIn(words));

const BadRequest dates[] = {
    {"/date", R"("2026-02-29")", "bad-date"},
    {"/date", R"("2026-13-01")", "bad-date"},
    {"/date", R"("23.11.2026")", "bad-date"},
    {"/date", R"("2026-11-23 ")", "bad-date"},
    {"/date", R"("")", "bad-date"},
    {"/patient/born", R"("1900-02-29")", "bad-date"},
    {"/patient/born", R"("2026-11-24")", "date-after"},
    {"/patient/weight_date", R"("2026-11-31")", "bad-date"},
    {"/patient/weight_date", R"("2026-11-24")", "date-after"},
    {"/acknowledgements/limit:dose_rate_per_kg/for/date", R"("2026-11-32")", "bad-date"},
};
INSTANTIATE_TEST_SUITE_P(Dates, BadRequests, testing::ValuesIn(dates));

const BadRequest times[] = {
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23 09:10Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-31T09:10Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T24:00Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:60Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10:60Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T9:10Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10:00.5Z")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10+0100")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10+24:00")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10+01:60")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("2026-11-23T09:10Z ")", "bad-time"},
    {"/acknowledgements/limit:dose_rate_per_kg/at", R"("T")", "bad-time"},
};
INSTANTIATE_TEST_SUITE_P(Times, BadRequests, testing::ValuesIn(times));

RequestError errorOf(const std::string& text)
{
    const auto request = readRequest(text);
    return request ? RequestError{} : request.error();
}

TEST(BadRequestErrors, AnUnknownKeyListsWhatIsKnown)
{
    const RequestError error = errorOf(changed({"/patient/wieght", "1", ""}).dump());
    EXPECT_EQ(error.found, "wieght");
    EXPECT_EQ(error.allowed, (std::vector<std::string>{"name", "id", "born", "sex", "weight", "weight_method", "weight_date",
                                                       "previous_weight", "height", "medicines"}));
}

TEST(BadRequestErrors, AMisspeltKeyIsNamedAndNotTheMissingOne)
{
    Json json = changed({"/patient/wieght", "\"72.5 kg\"", ""});
    json["patient"].erase("weight");
    EXPECT_EQ(errorOf(json.dump()).at, "/patient/wieght");
}

TEST(BadRequestErrors, AnotherVersionIsNamedBeforeItsUnknownKeys)
{
    EXPECT_EQ(errorOf(R"({"request": 2, "new": true})").at, "/request");
}

TEST(BadRequestErrors, AUnitSaysWhichOnesAreAllowed)
{
    EXPECT_EQ(errorOf(changed({"/patient/weight", "\"4500 g\"", ""}).dump()).allowed, std::vector<std::string>{"kg"});
    EXPECT_EQ(errorOf(changed({"/dose", "\"1 mL\"", ""}).dump()).allowed,
              (std::vector<std::string>{"mg/kg", "mg/kg/h", "mg", "mg/h"}));
}

TEST(BadRequestErrors, ALongValueIsShortenedBetweenTwoCharacters)
{
    std::string longText;
    for (int i = 0; i < 100; ++i)
        longText += "€";
    const RequestError error = errorOf(changed({"/patient/sex", ("\"" + longText + "\"").c_str(), ""}).dump());
    EXPECT_LT(error.found.size(), 90u);
    EXPECT_NO_THROW(Json(error.found).dump());
}

TEST(BadRequestErrors, SyntaxHasItsPlace)
{
    const RequestError error = errorOf(R"({"request": 1, "request": 1})");
    EXPECT_EQ(code(error.code), "syntax");
    EXPECT_EQ(error.at, "/request");
    EXPECT_EQ(code(errorOf("").code), "syntax");
}

TEST(BadRequestErrors, TheObjectHasThreeKeys)
{
    const Json json = toJson(errorOf(changed({"/patient/weight", "\"72,5 kg\"", ""}).dump()));
    EXPECT_EQ(json.dump(), R"({"code":"bad-number","at":"/patient/weight","message":"A comma is not a decimal point here. Write 72.5."})");
}

} // namespace
} // namespace ketaplan::tests
