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

TEST(LoadTable, SaysAFaultInOneLine)
{
    EXPECT_EQ(faultText(TableFault{"a.json", "/table/id", "an id", "3"}), "a.json: /table/id: expected an id; found 3");
    EXPECT_EQ(faultText(TableFault{"a.json", "", "strict JSON", "line 1"}), "a.json: expected strict JSON; found line 1");
}

} // namespace
} // namespace ketaplan::tests
