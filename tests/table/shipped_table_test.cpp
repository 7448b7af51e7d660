// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ketaplan::tests {
namespace {

bool isAskedBeforeAFirst(const Protocol& protocol, const ScreeningItem& item)
{
    const bool concerns = item.protocols.empty() || std::count(item.protocols.begin(), item.protocols.end(), protocol.id) > 0;
    return concerns && item.due == Due::planning && item.appliesTo.quantity != Limited::session;
}

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
        for (const Protocol* protocol : planned())
            add(*protocol, all);
        return all;
    }

    /// The protocols that can be planned; the others are content.
    std::vector<const Protocol*> planned() const
    {
        std::vector<const Protocol*> all;
        for (const Protocol& protocol : table().protocols)
            if (protocol.dose)
                all.push_back(&protocol);
        return all;
    }

    /// Every sentence of the table with its sources.
    std::vector<ContentEntry> entries() const
    {
        std::vector<ContentEntry> all = table().dosingWeight.positions;
        const auto append = [&](const std::vector<ContentEntry>& some) { all.insert(all.end(), some.begin(), some.end()); };
        for (const Protocol& protocol : table().protocols)
            for (const auto* some : {&protocol.indications, &protocol.evidence.entries, &protocol.course, &protocol.premedication,
                                     &protocol.rescue, &protocol.discharge, &protocol.monitoring.entries})
                append(*some);
        for (const ContentSection& section : table().sections)
            append(section.entries);
        for (const SheetSection& section : table().patientSheet.sections)
            append(section.entries);
        for (const ScreeningItem& item : table().screening)
            for (const Rule& rule : item.rules)
                append(rule.positions);
        for (const Interaction& interaction : table().interactions)
            append(interaction.positions);
        return all;
    }

    void expectCited(const std::vector<std::string>& sources, const std::string& what) const
    {
        EXPECT_FALSE(sources.empty()) << what;
        for (const std::string& id : sources)
            EXPECT_FALSE(table().sources.at(id).citation.empty()) << what << " " << id;
    }

private:
    static void add(const Protocol& protocol, std::vector<const Limit*>& all)
    {
        all.push_back(&protocol.dose->limit);
        all.push_back(&protocol.duration->limit);
        for (const auto* group : {&protocol.limits, &protocol.courseLimits})
            for (const auto& [quantity, limit] : *group)
                all.push_back(&limit);
        if (protocol.bolus)
            all.insert(all.end(), {&protocol.bolus->dose, &protocol.bolus->duration});
        if (protocol.bolus && protocol.bolus->rate)
            all.push_back(&*protocol.bolus->rate);
        if (protocol.steps)
            all.insert(all.end(), {&protocol.steps->interval, &protocol.steps->increase});
    }

    static inline LoadedTable* s_loaded = nullptr;
};

TEST_F(ShippedTable, IsAReferenceThatASiteHasToApprove)
{
    EXPECT_EQ(table().identity.id, "ketamine-chronic-pain");
    EXPECT_EQ(table().identity.status, TableStatus::reference);
    EXPECT_TRUE(table().identity.approvals.empty());
}

TEST_F(ShippedTable, HasItsProtocolsInOrder)
{
    std::vector<std::string> ids;
    for (const Protocol& protocol : table().protocols)
        ids.push_back(protocol.id);
    EXPECT_EQ(ids, (std::vector<std::string>{
                       "outpatient-start-low", "outpatient-standard", "mixed-refractory-5-day", "crps-outpatient-ten-day",
                       "crps-inpatient-esketamine", "crps-inpatient-five-day", "crps-outpatient-fixed", "spinal-cord-injury",
                       "mixed-inpatient-five-day", "fibromyalgia", "phantom-limb", "neuropathic-single", "migraine-titration",
                       "cancer-burst", "cancer-single", "acute-postoperative", "consensus-frame"}));
}

TEST_F(ShippedTable, HasItsSectionsInOrder)
{
    std::vector<std::string> ids;
    std::vector<std::string> onPage;
    for (const ContentSection& section : table().sections) {
        ids.push_back(section.id);
        if (section.onPage)
            onPage.push_back(section.id);
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"position", "assessment", "setting", "observation", "stop", "premedication", "rescue",
                                             "discharge", "response", "course", "adverse-effects", "product", "control", "gaps"}));
    for (const char* id : {"position", "stop"})
        EXPECT_TRUE(std::count(onPage.begin(), onPage.end(), id)) << id;
}

TEST_F(ShippedTable, ShowsARegimenForEveryProtocolThatCannotBePlanned)
{
    for (const Protocol& protocol : table().protocols)
        EXPECT_TRUE(protocol.dose || !protocol.published.empty()) << protocol.id;
}

TEST_F(ShippedTable, NamesASourceForEveryPublishedRowThatHasAValue)
{
    for (const Protocol& protocol : table().protocols)
        for (const PublishedRow& row : protocol.published)
            if (!row.value.empty())
                expectCited(row.sources, protocol.id + " " + row.label);
}

TEST_F(ShippedTable, NamesASourceForEverySentence)
{
    for (const ContentEntry& entry : entries())
        expectCited(entry.sources, entry.text);
}

TEST_F(ShippedTable, NamesASourceForEveryRuleAndInteraction)
{
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules)
            expectCited(rule.sources, item.id);
    for (const Interaction& interaction : table().interactions)
        expectCited(interaction.sources, interaction.id);
}

TEST_F(ShippedTable, NamesASourceForEveryProductContainerAndObservation)
{
    for (const Product& product : table().products)
        expectCited(product.sources, product.id);
    for (const Container& container : table().containers)
        expectCited(container.sources, container.id);
    for (const Protocol& protocol : table().protocols)
        for (const Observation& observation : protocol.monitoring.observations)
            expectCited(observation.sources, protocol.id + " " + observation.id);
}

TEST_F(ShippedTable, ShowsBothSidesWhereSourcesDisagree)
{
    EXPECT_EQ(*table().dosingWeight.fromBmi, Rational(30));
    EXPECT_GE(table().dosingWeight.positions.size(), 2u);
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules)
            EXPECT_NE(rule.positions.size(), 1u) << item.id;
}

TEST_F(ShippedTable, HasASourceForEveryLimit)
{
    for (const Limit* limit : limits())
        expectCited(limit->sources, limit->note);
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
    for (const Protocol* protocol : planned()) {
        Rational highest;
        for (const Concentration& standard : protocol->preparation->concentrations)
            highest = std::max(highest, standard.quantity().number);
        EXPECT_LE(*protocol->limits.at(Limited::concentration).absolute.high, highest * Rational(5)) << protocol->id;
    }
}

bool isRate(const Protocol& protocol)
{
    return protocol.dose->unit == Unit::mgPerKgPerH || protocol.dose->unit == Unit::mgPerH;
}

/// What a dose in the protocol's unit comes to for that weight, and over that time where it is a rate.
DrugMass massOf(const Protocol& protocol, const Rational& dose, const Duration& time, const BodyWeight& weight)
{
    switch (protocol.dose->unit) {
    case Unit::mg: return DrugMass::of(dose);
    case Unit::mgPerH: return DoseRate::of(dose) * time;
    case Unit::mgPerKg: return DosePerWeight::of(dose) * weight;
    default: return DoseRatePerWeight::of(dose) * weight * time;
    }
}

/// The start of the duration, else the shortest that is recommended.
Duration startTimeOf(const Protocol& protocol)
{
    const DurationRule& duration = *protocol.duration;
    return duration.start ? *duration.start : Duration::of(duration.limit.recommended.low.value_or(Rational(0)));
}

/// The dose, no more than the protocol allows in all.
DrugMass heldTo(const Protocol& protocol, const DrugMass& dose)
{
    const auto total = protocol.limits.find(Limited::totalDose);
    if (total == protocol.limits.end() || !total->second.absolute.high)
        return dose;
    return std::min(dose, DrugMass::of(*total->second.absolute.high));
}

TEST_F(ShippedTable, HoldsTheStartDoseOfAHeavyPatientInItsDefaultContainer)
{
    for (const Protocol* protocol : planned()) {
        const BodyWeight heavy = BodyWeight::of(*table().patientLimits.at(Limited::weight).recommended.high);
        const DrugMass start = heldTo(*protocol, massOf(*protocol, *protocol->dose->start, startTimeOf(*protocol), heavy));
        const Volume needed = start / protocol->preparation->concentrations.front();
        EXPECT_LE(needed, find(table().containers, protocol->preparation->container)->volume) << protocol->id;
    }
}

TEST_F(ShippedTable, StocksAContainerForTheHighestDoseOf100KgAtTheStandardConcentration)
{
    for (const Protocol* protocol : planned()) {
        if (isRate(*protocol)) // its highest dose depends on the time: some orders need a second container
            continue;
        const DrugMass highest = massOf(*protocol, *protocol->dose->limit.absolute.high, {}, BodyWeight::of(100));
        const Volume needed = highest / protocol->preparation->concentrations.front();
        EXPECT_TRUE(std::any_of(table().containers.begin(), table().containers.end(), [&](const Container& container) {
            return container.kind == ContainerKind::bag && container.volume >= needed;
        })) << protocol->id;
    }
}

TEST_F(ShippedTable, NeverGivesTheStrongestSolutionUndiluted)
{
    for (const Product& product : table().products)
        EXPECT_EQ(product.mustDilute, product.concentration == Concentration::of(100)) << product.id;
    EXPECT_GE(table().products.size(), 3u);
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

/// Of a first infusion; a later session of a course is asked about the one before as well.
TEST_F(ShippedTable, AsksAtMostTwentyShortQuestionsAtPlanning)
{
    for (const Protocol& protocol : table().protocols)
        EXPECT_LE(std::count_if(table().screening.begin(), table().screening.end(),
                                [&](const ScreeningItem& item) { return isAskedBeforeAFirst(protocol, item); }),
                  20)
            << protocol.id;
    for (const ScreeningItem& item : table().screening)
        EXPECT_LT(item.question.size(), 60u) << item.question;
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
    // The guideline's section was not read: its figure asks for an acknowledgement, it does not forbid.
    EXPECT_EQ(item.rules.front().severity, Severity::caution);
    EXPECT_EQ(item.rules.front().sources, std::vector<std::string>{"cohen-2018-setting"});
}

TEST_F(ShippedTable, CallsContraindicatedOnlyWhatALabelOrGuidelineDoes)
{
    const std::set<std::string> kinds = {"label", "guideline", "hospital guideline"};
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules) {
            const bool named = kinds.count(table().sources.at(rule.sources.front()).kind) > 0;
            EXPECT_TRUE(rule.severity != Severity::contraindicated || named) << item.id;
        }
    for (const Interaction& interaction : table().interactions) {
        const bool named = kinds.count(table().sources.at(interaction.sources.front()).kind) > 0;
        EXPECT_TRUE(interaction.severity != Severity::contraindicated || named) << interaction.id;
    }
}

TEST_F(ShippedTable, SaysWhatBodiesSayBesideEveryProtocol)
{
    const ContentSection& position = *find(table().sections, "position");
    EXPECT_TRUE(position.onPage);
    for (const char* source : {"us-label", "cohen-2018", "cochrane-2025", "nice-ng193"})
        EXPECT_TRUE(std::any_of(position.entries.begin(), position.entries.end(), [&](const ContentEntry& entry) {
            return entry.sources.front() == source && entry.protocols.empty(); // with every protocol
        })) << source;
}

TEST_F(ShippedTable, WritesInstructionsWithoutForbiddenSigns)
{
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules)
            EXPECT_EQ(rule.action.find_first_of("<>&@+"), std::string::npos) << rule.action;
    for (const Interaction& interaction : table().interactions)
        EXPECT_EQ((interaction.action + interaction.mechanism).find_first_of("<>&@+"), std::string::npos) << interaction.id;
    for (const ContentEntry& entry : entries())
        EXPECT_EQ(entry.text.find_first_of("<>&@+"), std::string::npos) << entry.text;
}

} // namespace
} // namespace ketaplan::tests
