// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ketaplan::tests {
namespace {

class ShippedTable : public testing::Test {
protected:
    static void SetUpTestSuite() { s_loaded = new LoadedTable(loadTable(shippedTableFile())); }
    static void TearDownTestSuite() { delete s_loaded; }

    void SetUp() override { ASSERT_TRUE(*s_loaded) << faultsOf(*s_loaded); }
    const ProtocolTable& table() const { return **s_loaded; }

    std::vector<const Limit*> limits() const
    {
        std::vector<const Limit*> all;
        for (const auto* group : {&table().tolerances, &table().patientLimits})
            for (const auto& [quantity, limit] : *group)
                all.push_back(&limit);
        for (const Protocol& protocol : table().protocols) {
            all.push_back(&protocol.dose->limit);
            all.push_back(&protocol.duration->limit);
            for (const auto& [quantity, limit] : protocol.limits)
                all.push_back(&limit);
        }
        return all;
    }

private:
    static inline LoadedTable* s_loaded = nullptr;
};

TEST_F(ShippedTable, IsAReferenceThatASiteHasToApprove)
{
    EXPECT_EQ(table().identity.id, "ketamine-chronic-pain");
    EXPECT_EQ(table().identity.status, TableStatus::reference);
    EXPECT_TRUE(table().identity.approvals.empty());
}

TEST_F(ShippedTable, HasThreeProtocols)
{
    ASSERT_EQ(table().protocols.size(), 3u);
    for (const char* id : {"outpatient-start-low", "outpatient-standard", "mixed-refractory-5-day"})
        EXPECT_TRUE(find(table().protocols, id)) << id;
}

TEST_F(ShippedTable, HasASourceForEveryLimit)
{
    for (const Limit* limit : limits())
        EXPECT_FALSE(limit->sources.empty()) << code(limit->unit);
}

TEST_F(ShippedTable, SaysOfEveryLocalPolicyThatItIsOne)
{
    EXPECT_EQ(table().sources.at("local-policy").certainty, Certainty::unverified);
    for (const Limit* limit : limits()) {
        const bool isPolicy = std::count(limit->sources.begin(), limit->sources.end(), "local-policy") > 0;
        const bool saysSo = limit->note.find("ocal policy") != std::string::npos;
        EXPECT_EQ(isPolicy, saysSo) << limit->note;
    }
}

TEST_F(ShippedTable, CarriesTheCertaintyOfItsSources)
{
    EXPECT_EQ(table().sources.at("tankha-2025").certainty, Certainty::primary);
    EXPECT_EQ(table().sources.at("cochrane-2025").certainty, Certainty::secondary);
    EXPECT_EQ(table().sources.at("article-role").certainty, Certainty::article);
    EXPECT_EQ(table().sources.at("cohen-2018-setting").certainty, Certainty::unverified);
}

TEST_F(ShippedTable, HasTheRangesOfItsProtocols)
{
    const Limit& low = find(table().protocols, "outpatient-start-low")->dose->limit;
    EXPECT_EQ(*low.recommended.low, Rational::ratio(1, 10));
    EXPECT_EQ(*low.recommended.high, Rational::ratio(3, 10));
    EXPECT_EQ(*low.absolute.high, Rational::ratio(1, 2));
    const Limit& standard = find(table().protocols, "outpatient-standard")->dose->limit;
    EXPECT_EQ(*standard.recommended.low, Rational::ratio(1, 2));
    EXPECT_EQ(*standard.absolute.high, Rational(2));
    const Protocol& course = *find(table().protocols, "mixed-refractory-5-day");
    EXPECT_EQ(*course.dose->start, Rational::ratio(1, 2));
    EXPECT_EQ(*course.duration->start, Duration::of(40));
}

TEST_F(ShippedTable, AllowsTwoMilligramsPerKilogramOver60ButNotOver40Minutes)
{
    const Protocol& protocol = *find(table().protocols, "outpatient-standard");
    const Limit& rate = protocol.limits.at(Limited::doseRatePerKg);
    const DosePerWeight dose = DosePerWeight::of(2);
    EXPECT_LE((dose / Duration::of(60)).quantity().number, *rate.absolute.high);
    EXPECT_GT((dose / Duration::of(40)).quantity().number, *rate.absolute.high);
    EXPECT_EQ(*rate.recommended.high, Rational(1));
    EXPECT_EQ(*protocol.duration->limit.absolute.low, Rational(40));
}

TEST_F(ShippedTable, LimitsConcentrationToFiveTimesTheStandard)
{
    for (const Protocol& protocol : table().protocols) {
        Rational highest;
        for (const Concentration& standard : protocol.preparation->concentrations)
            highest = std::max(highest, standard.quantity().number);
        EXPECT_LE(*protocol.limits.at(Limited::concentration).absolute.high, highest * Rational(5)) << protocol.id;
    }
}

TEST_F(ShippedTable, HoldsTheStartDoseOfAHeavyPatientInItsDefaultContainer)
{
    for (const Protocol& protocol : table().protocols) {
        const BodyWeight heavy = BodyWeight::of(*table().patientLimits.at(Limited::weight).recommended.high);
        const Volume needed = DosePerWeight::of(*protocol.dose->start) * heavy / protocol.preparation->concentrations.front();
        EXPECT_LE(needed, find(table().containers, protocol.preparation->container)->volume) << protocol.id;
    }
}

TEST_F(ShippedTable, StocksAContainerForTheHighestDoseOf100KgAtTheStandardConcentration)
{
    for (const Protocol& protocol : table().protocols) {
        const DrugMass highest = DosePerWeight::of(*protocol.dose->limit.absolute.high) * BodyWeight::of(100);
        const Volume needed = highest / protocol.preparation->concentrations.front();
        EXPECT_TRUE(std::any_of(table().containers.begin(), table().containers.end(), [&](const Container& container) {
            return container.kind == ContainerKind::bag && container.volume >= needed;
        })) << protocol.id;
    }
}

TEST_F(ShippedTable, NeverGivesTheStrongestSolutionUndiluted)
{
    for (const Product& product : table().products)
        EXPECT_EQ(product.mustDilute, product.concentration == Concentration::of(100)) << product.id;
    EXPECT_EQ(table().products.size(), 3u);
}

TEST_F(ShippedTable, HasStockOfEveryKind)
{
    std::set<ContainerKind> kinds;
    for (const Container& container : table().containers)
        kinds.insert(container.kind);
    EXPECT_EQ(kinds.size(), 3u);
    for (const ContainerKind kind : kinds)
        EXPECT_TRUE(std::any_of(table().pumps.begin(), table().pumps.end(), [&](const Pump& pump) {
            return std::count(pump.kinds.begin(), pump.kinds.end(), kind) > 0;
        })) << code(kind);
    EXPECT_EQ(table().pumps.front().id, "volumetric");
}

TEST_F(ShippedTable, AsksAtMostFifteenShortQuestions)
{
    EXPECT_LE(table().screening.size(), 15u);
    for (const ScreeningItem& item : table().screening)
        EXPECT_LE(item.question.size(), 44u) << item.question;
}

TEST_F(ShippedTable, MeasuresBloodPressureAtTheStart)
{
    for (const char* id : {"systolic-bp", "diastolic-bp"}) {
        const ScreeningItem& item = *find(table().screening, id);
        EXPECT_EQ(item.kind, ItemKind::measurement);
        EXPECT_EQ(item.due, Due::start);
        EXPECT_EQ(item.rules.front().severity, Severity::contraindicated);
    }
}

TEST_F(ShippedTable, AsksForAMonitoredSettingOnlyAboveTheRecommendedRate)
{
    const ScreeningItem& item = *find(table().screening, "monitored-setting");
    EXPECT_EQ(item.appliesTo.quantity, Limited::doseRatePerKg);
    EXPECT_EQ(*item.appliesTo.above, Rational(1));
    EXPECT_EQ(item.rules.front().severity, Severity::contraindicated);
    EXPECT_EQ(item.rules.front().sources, std::vector<std::string>{"cohen-2018-setting"});
}

TEST_F(ShippedTable, CallsContraindicatedOnlyWhatALabelOrGuidelineDoes)
{
    const std::set<std::string> kinds = {"label", "guideline"};
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules) {
            const bool named = kinds.count(table().sources.at(rule.sources.front()).kind) > 0;
            EXPECT_TRUE(rule.severity != Severity::contraindicated || named) << item.id;
        }
}

TEST_F(ShippedTable, SaysWhatBodiesSayBesideEveryProtocol)
{
    for (const Protocol& protocol : table().protocols)
        for (const char* source : {"us-label", "cohen-2018", "cochrane-2025", "nice-ng193"})
            EXPECT_TRUE(std::any_of(protocol.evidence.entries.begin(), protocol.evidence.entries.end(),
                                    [&](const ContentEntry& entry) { return entry.sources.front() == source; }))
                << protocol.id << " " << source;
}

TEST_F(ShippedTable, WritesInstructionsWithoutForbiddenSigns)
{
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules)
            EXPECT_EQ(rule.action.find_first_of("<>&@+"), std::string::npos) << rule.action;
    for (const Protocol& protocol : table().protocols)
        for (const auto* entries : {&protocol.course, &protocol.premedication, &protocol.rescue, &protocol.discharge,
                                    &protocol.monitoring.entries})
            for (const ContentEntry& entry : *entries)
                EXPECT_EQ(entry.text.find_first_of("<>&@+"), std::string::npos) << entry.text;
}

} // namespace
} // namespace ketaplan::tests
