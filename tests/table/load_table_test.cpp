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
    EXPECT_EQ(item.group, "Body");
    EXPECT_EQ(item.help, "Yes if so.");
    EXPECT_EQ(item.rules.front().grade, "D");
    ASSERT_EQ(item.rules.front().positions.size(), 2u);
    EXPECT_EQ(item.rules.front().positions[1].grade, "B");
    EXPECT_EQ(item.rules.front().positions[1].sources, std::vector<std::string>{"b"});
    const Applicability& applies = find(good()->screening, "booster")->appliesTo;
    EXPECT_EQ(applies.quantity, Limited::session);
    EXPECT_EQ(applies.unit, Unit::session);
}

TEST(LoadTable, ReadsMedicinesAndInteractions)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    EXPECT_EQ(find(table.medicineClasses, "opioid")->name, "Opioids");
    const Medicine& morphine = *find(table.medicines, "morphine");
    EXPECT_EQ(morphine.brands, (std::vector<std::string>{"Sevredol", "Zomorph"}));
    EXPECT_EQ(morphine.classes, std::vector<std::string>{"opioid"});
    const Interaction& opioids = *find(table.interactions, "opioids");
    EXPECT_EQ(opioids.classes, std::vector<std::string>{"opioid"});
    EXPECT_EQ(opioids.severity, Severity::caution);
    EXPECT_EQ(opioids.mechanism, "Add up.");
    EXPECT_EQ(opioids.positions.front().text, "Differs.");
    EXPECT_EQ(opioids.grade, "C");
    EXPECT_EQ(find(table.interactions, "theophylline")->medicines, std::vector<std::string>{"theophylline"});
}

TEST(LoadTable, ReadsABolusStepsAndACourse)
{
    ASSERT_TRUE(good());
    const Protocol& one = *find(good()->protocols, "one");
    ASSERT_TRUE(one.bolus);
    EXPECT_FALSE(one.steps);
    EXPECT_EQ(one.bolus->dose.unit, Unit::mgPerKg);
    EXPECT_EQ(one.bolus->dose.grade, "C");
    EXPECT_EQ(*one.bolus->duration.absolute.low, Rational(1));
    EXPECT_EQ(*one.bolus->rate->recommended.high, Rational(4));
    EXPECT_EQ(one.courseLimits.at(Limited::session).unit, Unit::session);
    EXPECT_EQ(*one.courseLimits.at(Limited::interval).recommended.high, Rational(3));
    EXPECT_EQ(*one.courseLimits.at(Limited::courseTotal).recommended.high, Rational(1000));
    const Protocol& stepped = *find(good()->protocols, "stepped");
    ASSERT_TRUE(stepped.steps);
    EXPECT_FALSE(stepped.bolus);
    EXPECT_EQ(*stepped.steps->interval.absolute.low, Rational(60));
    EXPECT_EQ(stepped.steps->increase.unit, Unit::mgPerKgPerH);
}

TEST(LoadTable, ReadsPublishedRowsOfWhichOneIsOpen)
{
    ASSERT_TRUE(good());
    const Protocol& protocol = *find(good()->protocols, "content");
    EXPECT_EQ(protocol.population, "No one");
    ASSERT_EQ(protocol.published.size(), 2u);
    EXPECT_EQ(protocol.published[0].value, "22 mg/h");
    EXPECT_EQ(protocol.published[1].label, "Pump");
    EXPECT_EQ(protocol.published[1].value, "");
}

TEST(LoadTable, ReadsSectionsTheSheetAndTheDosingWeight)
{
    ASSERT_TRUE(good());
    const ProtocolTable& table = *good();
    ASSERT_EQ(table.sections.size(), 2u);
    EXPECT_TRUE(table.sections[0].onPage);
    EXPECT_FALSE(table.sections[1].onPage);
    EXPECT_EQ(table.sections[0].entries[0].grade, "A");
    EXPECT_EQ(table.sections[0].entries[1].protocols, std::vector<std::string>{"one"});
    EXPECT_EQ(table.patientSheet.title, "For you");
    EXPECT_EQ(table.patientSheet.sections.front().heading, "Before");
    EXPECT_EQ(table.patientSheet.sections.front().entries.front().protocols, std::vector<std::string>{"one"});
    EXPECT_EQ(*table.dosingWeight.fromBmi, Rational(30));
    EXPECT_EQ(table.dosingWeight.positions.size(), 2u);
    EXPECT_EQ(table.sources.at("b").population, "No one");
    EXPECT_EQ(table.sources.at("b").published, "2018-06");
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
