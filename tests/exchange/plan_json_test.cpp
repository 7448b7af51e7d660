// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "table/load_table.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace ketaplan::tests {
namespace {

using Json = nlohmann::ordered_json;

const std::string golden = std::string(KETAPLAN_TESTS) + "/exchange/golden/";

const ProtocolTable& table()
{
    static const LoadedTable loaded = loadTable(std::string(KETAPLAN_TESTS) + "/cli/table.json");
    if (!loaded)
        throw std::runtime_error("the tests' table does not load");
    return *loaded;
}

std::string bytesOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

Json planned(const std::string& requestText)
{
    const auto request = readRequest(requestText);
    if (!request)
        return toJson(request.error());
    const auto made = plan(*request, table(), request->date);
    return made ? toJson(*made, table()) : toJson(made.error());
}

std::vector<std::string> keysOf(const Json& json)
{
    std::vector<std::string> keys;
    for (const auto& member : json.items())
        keys.push_back(member.key());
    return keys;
}

/// Every file name.plan.json is what comes of name.request.json. To make one anew:
/// ketaplan-cli plan --table tests/cli/table.json --request name.request.json --format json -o name.plan.json
class GoldenPlan : public testing::TestWithParam<const char*> {};

TEST_P(GoldenPlan, IsTheSameToTheByte)
{
    const std::string name = golden + GetParam();
    EXPECT_EQ(planned(bytesOf(name + ".request.json")).dump(2) + "\n", bytesOf(name + ".plan.json"));
}

TEST_P(GoldenPlan, ComesOfItsOrderedRequestAgain)
{
    const Json first = Json::parse(bytesOf(golden + GetParam() + ".plan.json"));
    Json request = first["ordered"];
    request["patient"] = first["patient"];
    EXPECT_EQ(planned(request.dump()), first);
}

INSTANTIATE_TEST_SUITE_P(All, GoldenPlan, testing::Values("ready", "acknowledged", "own-dose", "refused", "contraindicated"));

TEST(PlanJson, KeysOfAPlanStandInTheOrderOfTheContract)
{
    EXPECT_EQ(keysOf(planned(bytesOf(golden + "ready.request.json"))),
              (std::vector<std::string>{"plan", "status", "table", "site", "protocol", "patient", "ordered", "dosing_weight",
                                        "total_dose", "dose_per_kg", "dose_rate", "dose_rate_per_kg", "dosing_weights", "range", "course",
                                        "preparation", "pump", "ledger", "rate_card", "offers", "limits", "findings",
                                        "void_acknowledgements", "not_applicable", "reasons", "workings", "sources"}));
}

TEST(PlanJson, ARefusedPlanHasNoFigures)
{
    const Json refused = planned(bytesOf(golden + "refused.request.json"));
    EXPECT_EQ(keysOf(refused), (std::vector<std::string>{"plan", "status", "table", "site", "protocol", "patient", "ordered",
                                                         "limits", "findings", "reasons", "sources"}));
    for (const Json& entry : refused["limits"])
        EXPECT_NE(entry["verdict"], "within");
}

TEST(PlanJson, AContraindicatedPlanHasNothingToPrepareOrSet)
{
    const Json json = planned(bytesOf(golden + "contraindicated.request.json"));
    for (const char* key : {"preparation", "pump", "ledger", "rate_card", "workings"})
        EXPECT_FALSE(json.contains(key)) << key;
    for (const Json& entry : json["limits"])
        EXPECT_EQ(entry["of"], "ordered");
    EXPECT_TRUE(json.contains("range"));
}

TEST(PlanJson, OwnDoseHasNoCardAndItsFlush)
{
    const Json json = planned(bytesOf(golden + "own-dose.request.json"));
    EXPECT_EQ(json["rate_card"], Json::array());
    EXPECT_EQ(json["preparation"]["concentration_error"], nullptr);
    EXPECT_EQ(json["pump"]["flush_volume"]["exact"], "3/2");
    EXPECT_EQ(json["patient"]["weight"], "72.0625 kg");
}

TEST(PlanJson, TheContractsExample)
{
    const Json json = planned(bytesOf(golden + "ready.request.json"));
    EXPECT_EQ(json["total_dose"].dump(), R"({"value":"21.75","unit":"mg","exact":"87/4"})");
    EXPECT_EQ(json["dose_rate"].dump(), R"({"value":"32.625","unit":"mg/h","exact":"261/8"})");
    EXPECT_EQ(json["preparation"]["fillings"].dump(),
              R"([{"syringe":"3","volume":{"value":"2","unit":"mL","exact":"2"}}])");
    EXPECT_EQ(json["preparation"]["vials"], 1);
    EXPECT_EQ(json["pump"]["volume"]["value"], "21.7");
    EXPECT_EQ(json["pump"]["rate"]["value"], "32.5");
    EXPECT_EQ(json["pump"]["duration"].dump(), R"({"value":"40.062","unit":"min","exact":"2604/65"})");
    EXPECT_EQ(json["pump"]["delivered_error"].dump(), R"({"value":"-0.23","unit":"%","exact":"-20/87"})");
    EXPECT_EQ(json["ledger"]["container_remainder"]["value"], "78.3");
    EXPECT_EQ(json["ledger"]["in_line"], nullptr);
}

} // namespace
} // namespace ketaplan::tests
