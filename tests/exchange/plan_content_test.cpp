// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "sample_request.h"
#include "table/load_table.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

using Json = nlohmann::ordered_json;

/// The tests' table with a publication and a policy beside its one source.
ProtocolTable tableWithSources()
{
    LoadedTable loaded = loadTable(std::string(KETAPLAN_TESTS) + "/cli/table.json");
    if (!loaded)
        throw std::runtime_error("the tests' table does not load");
    ProtocolTable table = *std::move(loaded);
    table.sources["trial"] = {"trial", "A trial", "10.1/x", "https://example.org/x", "trial", Certainty::primary, "adults", "2018-06"};
    table.sources["policy"] = {"policy", "Our policy", "", "", localPolicyKind, Certainty::primary};
    table.sources["unnamed"] = {"unnamed", "Never named", "", "", "trial", Certainty::primary};
    return table;
}

/// A real plan, into which a test puts what it asks about.
Plan samplePlan(const ProtocolTable& table)
{
    Json json = sampleRequest();
    json["screening"] = Json::object();
    json["acknowledgements"] = Json::object();
    const auto request = readRequest(json.dump());
    auto made = plan(*request, table, request->date);
    return *std::move(made);
}

Finding disputed()
{
    Finding finding;
    finding.id = "disputed";
    finding.kind = ItemKind::interaction;
    finding.severity = Severity::caution;
    finding.answer = "Tramadol; codeine";
    finding.text = "Opioids";
    finding.mechanism = "Sedation adds up.";
    finding.action = "Watch the breathing.";
    finding.positions = {{"One says so.", {"trial"}, "B, moderate"}, {"The other does not.", {"policy", "invented"}}};
    finding.sources = {"invented"};
    finding.grade = "C, low";
    return finding;
}

TEST(PlanContent, NamesTheSitePolicyOrNone)
{
    ProtocolTable table = tableWithSources();
    EXPECT_TRUE(toJson(samplePlan(table), table)["site"].is_null());
    table.site = SitePolicy{};
    table.site->id = "ward";
    table.site->name = "Invented ward";
    table.site->version = "3";
    table.site->sha256 = "0123";
    EXPECT_EQ(toJson(samplePlan(table), table)["site"].dump(),
              R"({"id":"ward","name":"Invented ward","version":"3","sha256":"0123"})");
}

TEST(PlanContent, APatientsMedicinesStandInThePlan)
{
    const ProtocolTable table = tableWithSources();
    EXPECT_EQ(toJson(samplePlan(table), table)["patient"]["medicines"].dump(), R"(["tramadol","Lithium carbonate"])");
}

TEST(PlanContent, AFindingCarriesItsMechanismPositionsAndGrade)
{
    const ProtocolTable table = tableWithSources();
    Plan plan = samplePlan(table);
    plan.findings = {disputed()};
    const Json json = toJson(plan, table)["findings"][0];
    EXPECT_EQ(json.dump(),
              R"({"id":"disputed","kind":"interaction","due":"planning","severity":"caution","answer":"Tramadol; codeine",)"
              R"("text":"Opioids","mechanism":"Sedation adds up.","action":"Watch the breathing.",)"
              R"("positions":[{"text":"One says so.","sources":["trial"],"grade":"B, moderate"},)"
              R"({"text":"The other does not.","sources":["policy","invented"]}],)"
              R"("sources":["invented"],"grade":"C, low"})");
}

TEST(PlanContent, AFindingWithoutThemHasNoKeyForThem)
{
    const ProtocolTable table = tableWithSources();
    const Plan plan = samplePlan(table);
    ASSERT_FALSE(plan.findings.empty());
    const Json json = toJson(plan, table);
    for (const Json& finding : json["findings"])
        for (const char* key : {"mechanism", "positions", "grade"})
            EXPECT_FALSE(finding.contains(key)) << finding["id"] << key;
}

TEST(PlanContent, ALimitSaysHowSureItIs)
{
    const ProtocolTable table = tableWithSources();
    Plan plan = samplePlan(table);
    ASSERT_GE(plan.limits.size(), 4u);
    plan.limits.resize(4);
    const std::vector<std::string> sources[] = {{"invented", "trial"}, {"policy"}, {"invented"}, {}};
    for (std::size_t i = 0; i < 4; ++i)
        plan.limits[i].sources = sources[i];
    plan.limits[1].grade = "C, low";
    const Json limits = toJson(plan, table)["limits"];
    EXPECT_EQ(limits[0]["certainty"], "primary");
    EXPECT_EQ(limits[1]["certainty"], "unverified");
    EXPECT_EQ(limits[2]["certainty"], "unverified");
    EXPECT_FALSE(limits[3].contains("certainty"));
    EXPECT_EQ(limits[1]["grade"], "C, low");
    EXPECT_FALSE(limits[0].contains("grade"));
}

TEST(PlanContent, EverySourceThatIsNamedIsToldAndNoOther)
{
    const ProtocolTable table = tableWithSources();
    Plan plan = samplePlan(table);
    plan.findings = {disputed()};
    const Json sources = toJson(plan, table)["sources"];
    EXPECT_EQ(sources.dump(),
              R"({"invented":{"citation":"Invented for tests","doi":null,"url":null,"kind":"example","certainty":"unverified",)"
              R"("population":null,"published":null},)"
              R"("policy":{"citation":"Our policy","doi":null,"url":null,"kind":"local-policy","certainty":"primary",)"
              R"("population":null,"published":null},)"
              R"("trial":{"citation":"A trial","doi":"10.1/x","url":"https://example.org/x","kind":"trial","certainty":"primary",)"
              R"("population":"adults","published":"2018-06"}})");
}

TEST(PlanContent, ASourceOfARefusalIsTold)
{
    const ProtocolTable table = tableWithSources();
    Plan plan;
    Reason reason;
    reason.sources = {"trial"};
    plan.reasons = {reason};
    const Json json = toJson(plan, table);
    EXPECT_EQ(json["sources"].size(), 1u);
    EXPECT_EQ(json["sources"]["trial"]["citation"], "A trial");
}

TEST(PlanContent, TheThreeWeights)
{
    const ProtocolTable table = tableWithSources();
    Plan plan = samplePlan(table);
    ASSERT_TRUE(plan.dose);
    const Figure actual = plan.dose->dosingWeight;
    plan.dosingWeights = DosingWeights{actual, Figure{{Rational::ratio(127, 2), Unit::kg}, "63.5"}, std::nullopt};
    EXPECT_EQ(toJson(plan, table)["dosing_weights"].dump(),
              R"({"actual":{"value":"72.5","unit":"kg","exact":"145/2"},"ideal":{"value":"63.5","unit":"kg","exact":"127/2"},)"
              R"("adjusted":null})");
    plan.dosingWeights.reset();
    EXPECT_FALSE(toJson(plan, table).contains("dosing_weights"));
}

/// The limit on the change of weight, with its two weights.
Json changeOfWeight(const Plan& plan, const ProtocolTable& table)
{
    const Json limits = toJson(plan, table)["limits"];
    for (const Json& limit : limits)
        if (limit["quantity"] == "weight_change")
            return limit;
    return nullptr;
}

TEST(PlanContent, AChangeOfWeightShowsBothWeights)
{
    ProtocolTable table = tableWithSources();
    EXPECT_TRUE(changeOfWeight(samplePlan(table), table).is_null());
    table.patientLimits[Limited::weightChange] = {Unit::percent, {Rational(-1), Rational(1)}, {}, {"invented"}, ""};
    const Json json = changeOfWeight(samplePlan(table), table);
    EXPECT_EQ(json["value"].dump(), R"({"value":"-2.027","unit":"%","exact":"-75/37"})");
    EXPECT_EQ(json["verdict"], "below-recommended");
    EXPECT_EQ(json["compared"].dump(),
              R"({"before":"74 kg","before_on":"2026-10-20","now":"72.5 kg","now_on":"2026-11-20"})");
}

TEST(PlanContent, AnAbsoluteChangeOfWeightShowsThemToo)
{
    ProtocolTable table = tableWithSources();
    table.patientLimits[Limited::weightChange] = {Unit::percent, {Rational(-1), Rational(1)}, {Rational(-1), Rational(1)}, {"invented"}, ""};
    const Json json = toJson(samplePlan(table), table)["reasons"][0];
    EXPECT_EQ(json["compared"]["before"], "74 kg");
    EXPECT_NE(json["message"].get<std::string>().find("20-Oct-2026"), std::string::npos) << json["message"];
}

TEST(PlanContent, ASecondCheckStandsWithWhatCameOfIt)
{
    const ProtocolTable table = tableWithSources();
    Plan plan = samplePlan(table);
    const Json agreeing = toJson(plan, table)["second_check"];
    EXPECT_EQ(agreeing["status"], "agrees") << agreeing;
    EXPECT_EQ(agreeing["planned_by"], "Dr. One");
    EXPECT_EQ(agreeing["checked_by"], "Nurse Two");
    EXPECT_EQ(agreeing["at"], "2026-11-23T09:20+01:00");
    EXPECT_EQ(agreeing["for"], sampleRequest()["second_check"]["for"]);
    EXPECT_FALSE(agreeing.contains("why"));
    plan.secondCheck->whys = {CheckWhy::otherWeight, CheckWhy::otherPumpRate};
    const Json differing = toJson(plan, table);
    EXPECT_EQ(differing["second_check"]["status"], "void");
    EXPECT_EQ(differing["second_check"]["why"].dump(), R"(["other-weight","other-pump-rate"])");
    EXPECT_EQ(differing["ordered"]["second_check"], sampleRequest()["second_check"]);
}

TEST(PlanContent, WithoutASecondCheckThereIsNoKeyForIt)
{
    const ProtocolTable table = tableWithSources();
    Json json = sampleRequest();
    for (const char* key : {"screening", "acknowledgements", "second_check"})
        json.erase(key);
    const auto request = readRequest(json.dump());
    EXPECT_FALSE(toJson(*plan(*request, table, request->date), table).contains("second_check"));
}

} // namespace
} // namespace ketaplan::tests
