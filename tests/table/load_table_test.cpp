// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_table.h"
#include "table_files.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

const LoadedTable& good()
{
    static const LoadedTable table = loadTable(goodTableFile());
    return table;
}

TEST(LoadTable, LoadsAGoodTable)
{
    EXPECT_EQ(faultsOf(good()), "");
}

TEST(LoadTable, LoadsTheTableOfTheCases)
{
    EXPECT_EQ(faultsOf(loadTable(caseTableFile())), "");
}

TEST(LoadTable, KnowsWhoTheTableIs)
{
    ASSERT_TRUE(good());
    const TableIdentity& identity = good()->identity;
    EXPECT_EQ(identity.id, "good");
    EXPECT_EQ(identity.status, TableStatus::reference);
    EXPECT_EQ(isoText(identity.reviewBy), "2027-01-01");
    EXPECT_EQ(identity.reviewGraceDays, 0);
    EXPECT_EQ(identity.sha256.size(), 64u);
    EXPECT_EQ(identity.language, "en") << "a table that names none";
}

TEST(LoadTable, ReadsTheLanguageOfTheClinicalText)
{
    nlohmann::json table = goodTable();
    table["table"]["language"] = "en-GB";
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_TRUE(loaded) << faultsOf(loaded);
    EXPECT_EQ(loaded->identity.language, "en-GB");
}

TEST(LoadTable, HashesTheBytesOfTheFile)
{
    const std::string bytes = bytesOf(goodTableFile());
    const auto table = readTable(bytes, "t");
    const auto spaced = readTable(bytes + " ", "t");
    ASSERT_TRUE(table);
    ASSERT_TRUE(spaced);
    EXPECT_EQ(table->identity.sha256, good()->identity.sha256);
    EXPECT_NE(table->identity.sha256, spaced->identity.sha256);
}

TEST(LoadTable, ReadsStock)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    EXPECT_EQ(find(table.products, "k50")->concentration, Concentration::of(50));
    EXPECT_TRUE(find(table.products, "e25")->mustDilute);
    EXPECT_EQ(find(table.containers, "bag")->overfill->high, Volume::of(7));
    EXPECT_FALSE(find(table.containers, "empty")->overfill);
    EXPECT_EQ(table.syringes.front().id, "1") << "syringes are sorted by capacity";
    EXPECT_EQ(table.syringes.front().graduation, Volume::of(Rational::ratio(1, 100)));
    const Pump& pump = table.pumps.front();
    EXPECT_EQ(pump.rateSteps.front().upTo, FlowRate::of(Rational::ratio(999, 10)));
    EXPECT_EQ(*pump.lineVolume, Volume::of(Rational::ratio(5, 2)));
    EXPECT_EQ(pump.kinds, (std::vector{ContainerKind::bag, ContainerKind::emptyBag}));
}

TEST(LoadTable, ReadsLimits)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    EXPECT_EQ(table.patientLimits.size(), 5u);
    EXPECT_EQ(*table.tolerances.at(Limited::deliveredError).absolute.low, Rational(-5));
    const Limit& age = table.patientLimits.at(Limited::age);
    EXPECT_EQ(age.unit, Unit::a);
    EXPECT_FALSE(age.absolute.high);
    EXPECT_EQ(age.sources, std::vector<std::string>{"a"});
}

TEST(LoadTable, ReadsAProtocol)
{
    ASSERT_TRUE(good());
    const Protocol& protocol = *find(good()->protocols, "one");
    ASSERT_TRUE(protocol.dose);
    EXPECT_EQ(*protocol.dose->step, Rational::ratio(1, 4));
    EXPECT_EQ(*protocol.dose->limit.recommended.high, Rational(2));
    EXPECT_EQ(*protocol.duration->start, Duration::of(60));
    EXPECT_EQ(protocol.limits.size(), 5u);
    EXPECT_EQ(protocol.dosingWeights, (std::vector{WeightBasis::actual, WeightBasis::ideal}));
    EXPECT_EQ(protocol.preparation->concentrations.size(), 2u);
    EXPECT_EQ(protocol.monitoring.everyMinutes, 15);
    EXPECT_FALSE(protocol.monitoring.afterMinutes);
    EXPECT_EQ(protocol.evidence.grade, "B");
}

TEST(LoadTable, ReadsContentWithoutADose)
{
    ASSERT_TRUE(good());
    const Protocol& protocol = *find(good()->protocols, "content");
    EXPECT_FALSE(protocol.dose);
    EXPECT_FALSE(protocol.preparation);
    EXPECT_EQ(protocol.course.front().text, "Four days.");
}

TEST(LoadTable, ReadsScreening)
{
    ASSERT_TRUE(good());
    const ScreeningItem& pressure = *find(good()->screening, "bp");
    EXPECT_EQ(pressure.unit, Unit::mmHg);
    EXPECT_EQ(pressure.due, Due::start);
    ASSERT_EQ(pressure.rules.at(1).when.size(), 2u);
    EXPECT_EQ(std::get<Below>(pressure.rules[1].when[1]).bound.number, Rational(90));
    EXPECT_EQ(find(good()->screening, "pregnancy")->appliesTo.sex, Sex::female);
    const Applicability& applies = find(good()->screening, "setting")->appliesTo;
    EXPECT_EQ(applies.quantity, Limited::doseRatePerKg);
    EXPECT_EQ(*applies.above, Rational(1));
    EXPECT_FALSE(applies.below);
}

TEST(LoadTable, ReadsWhatAnItemAsksAndWhereSourcesDisagree)
{
    ASSERT_TRUE(good());
    const ScreeningItem& item = *find(good()->screening, "pregnancy");
    EXPECT_EQ(item.group, "The patient");
    EXPECT_EQ(item.help, "Known or possible.");
    EXPECT_EQ(item.rules.front().grade, "B");
    ASSERT_EQ(item.rules.front().positions.size(), 2u);
    EXPECT_EQ(item.rules.front().positions[1].text, "With care.");
    EXPECT_EQ(item.rules.front().positions[1].grade, "D");
    EXPECT_EQ(item.rules.front().positions[1].sources, std::vector<std::string>{"b"});
    const Applicability& applies = find(good()->screening, "since-last")->appliesTo;
    EXPECT_EQ(applies.quantity, Limited::session);
    EXPECT_EQ(applies.unit, Unit::session);
}

TEST(LoadTable, ReadsMedicinesAndInteractions)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    EXPECT_EQ(find(table.medicineClasses, "calmer")->name, "calmers");
    const Medicine& alpha = *find(table.medicines, "alpha");
    EXPECT_EQ(alpha.brands, (std::vector<std::string>{"Alphax", "Zolam"}));
    EXPECT_EQ(alpha.classes, std::vector<std::string>{"calmer"});
    const Interaction& calmers = *find(table.interactions, "calmers");
    EXPECT_EQ(calmers.medicines, std::vector<std::string>{"gamma"});
    EXPECT_EQ(calmers.classes, std::vector<std::string>{"calmer"});
    EXPECT_EQ(calmers.severity, Severity::caution);
    EXPECT_EQ(calmers.mechanism, "They add up.");
    EXPECT_EQ(calmers.positions.front().text, "Never.");
    EXPECT_EQ(calmers.grade, "D");
    EXPECT_TRUE(find(table.interactions, "slowers")->medicines.empty());
}

TEST(LoadTable, ReadsABolusStepsAndACourse)
{
    ASSERT_TRUE(good());
    const Protocol& one = *find(good()->protocols, "one");
    EXPECT_FALSE(one.bolus || one.steps);
    EXPECT_EQ(one.courseLimits.at(Limited::session).unit, Unit::session);
    EXPECT_EQ(*one.courseLimits.at(Limited::interval).recommended.low, Rational(7));
    EXPECT_EQ(*one.courseLimits.at(Limited::courseTotal).absolute.high, Rational(1000));
    const Protocol& titrated = *find(good()->protocols, "titrated");
    ASSERT_TRUE(titrated.bolus && titrated.steps);
    EXPECT_EQ(titrated.bolus->dose.unit, Unit::mgPerKg);
    EXPECT_EQ(titrated.bolus->dose.grade, "C");
    EXPECT_EQ(*titrated.bolus->duration.absolute.low, Rational(2));
    EXPECT_EQ(*titrated.bolus->rate->recommended.high, Rational(3));
    EXPECT_EQ(*titrated.steps->interval.absolute.low, Rational(30));
    EXPECT_EQ(titrated.steps->increase.unit, Unit::mgPerKgPerH);
}

TEST(LoadTable, ReadsPublishedRowsOfWhichOneIsOpen)
{
    ASSERT_TRUE(good());
    EXPECT_EQ(find(good()->protocols, "one")->population, "Nobody");
    const Protocol& protocol = *find(good()->protocols, "content");
    ASSERT_EQ(protocol.published.size(), 2u);
    EXPECT_EQ(protocol.published[0].value, "1 mg an hour");
    EXPECT_EQ(protocol.published[1].label, "Length");
    EXPECT_EQ(protocol.published[1].value, "");
}

TEST(LoadTable, ReadsSectionsTheSheetAndTheDosingWeight)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    ASSERT_EQ(table.sections.size(), 2u);
    EXPECT_TRUE(table.sections[0].onPage);
    EXPECT_FALSE(table.sections[1].onPage);
    EXPECT_EQ(table.sections[0].entries[0].grade, "C, low certainty");
    EXPECT_EQ(table.sections[0].entries[1].protocols, (std::vector<std::string>{"one", "content"}));
    EXPECT_EQ(table.patientSheet.title, "Your infusion");
    EXPECT_EQ(table.patientSheet.sections.front().heading, "Before");
    EXPECT_EQ(table.patientSheet.sections.front().entries.back().protocols, std::vector<std::string>{"one"});
    EXPECT_EQ(*table.dosingWeight.fromBmi, Rational(30));
    EXPECT_EQ(table.dosingWeight.positions.size(), 2u);
    EXPECT_EQ(table.sources.at("a").population, "Nobody at all");
    EXPECT_EQ(table.sources.at("a").published, "2018-06");
}

TEST(LoadTable, OfAnOlderFileHasNoneOfTheParts)
{
    const LoadedTable table = loadTable(caseTableFile());
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->sections.empty());
    EXPECT_TRUE(table->interactions.empty());
    EXPECT_FALSE(table->dosingWeight.fromBmi);
    EXPECT_EQ(table->patientSheet.title, "");
}

TEST(LoadTable, SaysAFaultInOneLine)
{
    EXPECT_EQ(faultText(TableFault{"a.json", "/table/id", "an id", "3"}), "a.json: /table/id: expected an id; found 3");
    EXPECT_EQ(faultText(TableFault{"a.json", "", "strict JSON", "line 1"}), "a.json: expected strict JSON; found line 1");
}

} // namespace
} // namespace ketaplan::tests
