// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/request_json.h"
#include "sample_request.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

using Json = nlohmann::ordered_json;

std::string rewritten(const Json& json)
{
    const auto request = readRequest(json.dump());
    return request ? toJson(*request).dump() : std::string(code(request.error().code)) + " " + request.error().at;
}

TEST(RequestRoundTrip, EveryKeyInTheSameOrderAndForm)
{
    EXPECT_EQ(rewritten(sampleRequest()), sampleRequest().dump());
}

TEST(RequestRoundTrip, TheLeastThatIsARequest)
{
    const Json least = {{"request", 1}, {"date", "2026-11-23"}, {"protocol", "any"}, {"patient", {{"weight", "72.5 kg"}}}};
    EXPECT_EQ(rewritten(least), least.dump());
}

TEST(RequestRoundTrip, EveryCodeOfAClosedList)
{
    const std::pair<const char*, std::vector<const char*>> lists[] = {
        {"/patient/sex", {"female", "male", "other"}},
        {"/patient/weight_method", {"measured", "stated", "estimated"}},
        {"/dosing_weight", {"actual", "ideal", "adjusted"}},
        {"/method", {"replace", "add", "measure", "make-up"}},
        {"/mode", {"standard", "patient-dose"}},
    };
    for (const auto& [at, codes] : lists) {
        for (const char* value : codes) {
            Json json = sampleRequest();
            json[Json::json_pointer(at)] = value;
            EXPECT_EQ(rewritten(json), json.dump());
        }
    }
}

TEST(RequestRoundTrip, MedicinesAreKeptAsTypedAndNoneIsNotUnasked)
{
    for (const char* medicines : {"[]", R"(["tramadol"])", R"(["Tramadol ", "tramadol", "  St. John's wort"])"}) {
        Json json = sampleRequest();
        json["patient"]["medicines"] = Json::parse(medicines);
        EXPECT_EQ(rewritten(json), json.dump());
    }
    Json unasked = sampleRequest();
    unasked["patient"].erase("medicines");
    EXPECT_EQ(rewritten(unasked), unasked.dump());
}

TEST(RequestRoundTrip, EveryDoseUnitAndEveryDecimalThatCanBeTyped)
{
    for (const char* dose : {"0.3 mg/kg", "0.3 mg/kg/h", "20 mg", "20 mg/h", "0.000001 mg/kg", "999999999.999999 mg",
                             "0.333333 mg/kg", "1.0625 mg/kg", "1.05 mg/kg"}) {
        Json json = sampleRequest();
        json["dose"] = dose;
        EXPECT_EQ(rewritten(json), json.dump());
    }
}

TEST(RequestRoundTrip, ZerosAtTheEndMeanTheSameQuantity)
{
    Json json = sampleRequest();
    json["patient"]["weight"] = "72.500 kg";
    EXPECT_EQ(rewritten(json), sampleRequest().dump());
}

TEST(RequestRoundTrip, TimesWithAnOffset)
{
    for (const char* time : {"2026-11-23T09:10+01:00", "2026-11-23T09:10:59-05:30", "2026-11-23T23:59Z", "2026-11-23T00:00:00Z"}) {
        Json json = sampleRequest();
        json["acknowledgements"]["limit:dose_rate_per_kg"]["at"] = time;
        EXPECT_EQ(rewritten(json), json.dump());
    }
}

TEST(RequestRoundTrip, BornAndWeighedOnTheDay)
{
    Json json = sampleRequest();
    json["patient"]["born"] = "2026-11-23";
    json["patient"]["weight_date"] = "2026-11-23";
    EXPECT_EQ(rewritten(json), json.dump());
}

TEST(RequestRoundTrip, AnAcknowledgementNeedsOnlyItsReason)
{
    Json json = sampleRequest();
    json["acknowledgements"]["limit:dose_rate_per_kg"] = {{"reason", "other"}};
    const auto request = readRequest(json.dump());
    ASSERT_TRUE(request);
    const Acknowledgement& read = request->acknowledgements.at("limit:dose_rate_per_kg");
    EXPECT_EQ(read.by, "");
    EXPECT_FALSE(read.givenFor.patient);
    EXPECT_FALSE(read.givenFor.value);
}

TEST(RequestReading, ValuesAreExact)
{
    Json json = sampleRequest();
    json["duration"] = "0.1 min";
    json["concentration"] = "0.333333 mg/mL";
    const auto request = readRequest(json.dump());
    ASSERT_TRUE(request);
    EXPECT_EQ(request->patient.weight.inBaseUnits(), Rational::ratio(145, 2));
    EXPECT_EQ(request->duration->inBaseUnits(), Rational::ratio(1, 600));
    EXPECT_EQ(request->concentration->inBaseUnits(), Rational::ratio(333333, 1000000));
    EXPECT_EQ(std::get<Quantity>(request->screening.at("systolic-bp")).number, Rational::ratio(2049, 16));
    EXPECT_EQ(request->patient.medicines, (std::vector<std::string>{"tramadol", "Lithium carbonate"}));
    EXPECT_EQ(std::get<YesNo>(request->screening.at("pregnancy")), YesNo::no);
    EXPECT_EQ(std::get<YesNo>(request->screening.at("theophylline")), YesNo::yes);
    EXPECT_TRUE(std::holds_alternative<NotAssessed>(request->screening.at("fasting")));
}

} // namespace
} // namespace ketaplan::tests
