// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the form to a plan, without a widget.
#include "plan_session.h"
#include "table/load_table.h"
#include "tenfold.h"
#include "typed_value.h"

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

const ProtocolTable& shipped()
{
    static const LoadedTable loaded = loadTable(KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json");
    return *loaded;
}

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;

Form wholeForm()
{
    Form form;
    const Protocol& protocol = *find(shipped().protocols, "outpatient-start-low");
    form.typed = startValues(protocol, shipped());
    form.typed[Field::protocol] = protocol.id;
    form.typed[Field::date] = "2026-11-23";
    form.typed[Field::weight] = "72.5";
    form.typed[Field::dose] = "0.3";
    return form;
}

TEST(FormTest, AWholeFormGivesAPlan)
{
    const Outcome outcome = reckon(wholeForm(), shipped(), today);
    ASSERT_TRUE(outcome.plan.has_value());
    EXPECT_EQ(outcome.plan->dose->totalDose.decimal, "21.75");
}

TEST(FormTest, NothingThatTheEngineWouldDefaultMayBeEmpty)
{
    for (const Field field : {Field::date, Field::protocol, Field::weight, Field::dose, Field::doseUnit,
                              Field::duration, Field::dosingWeight, Field::product, Field::container, Field::method,
                              Field::mode, Field::concentration, Field::pump}) {
        Form form = wholeForm();
        form.typed[field] = "";
        const Outcome outcome = reckon(form, shipped(), today);
        EXPECT_FALSE(outcome.plan.has_value()) << static_cast<int>(field);
        ASSERT_EQ(outcome.problems.size(), 1u) << static_cast<int>(field);
        EXPECT_EQ(outcome.problems.front().place.field, field);
        EXPECT_EQ(outcome.problems.front().kind, ProblemKind::missing);
    }
}

TEST(FormTest, WhatTheEngineRefusesToReadStandsAtItsField)
{
    Form form = wholeForm();
    form.typed[Field::born] = "2027-01-01";
    const Outcome outcome = reckon(form, shipped(), today);
    ASSERT_EQ(outcome.problems.size(), 1u);
    EXPECT_EQ(outcome.problems.front().place.field, Field::born);
    EXPECT_EQ(outcome.problems.front().kind, ProblemKind::unplannable);
    EXPECT_FALSE(outcome.problems.front().sentence.empty());
}

TEST(FormTest, ABlankNameIsNone)
{
    Form form = wholeForm();
    form.typed[Field::name] = "  ";
    EXPECT_FALSE(reckon(form, shipped(), today).plan->patient.name.has_value());
}

TEST(FormTest, AWholeDoseInTheBagOrdersNoConcentration)
{
    Form form = wholeForm();
    form.typed[Field::mode] = "patient-dose";
    const Outcome outcome = reckon(form, shipped(), today);
    ASSERT_TRUE(outcome.plan.has_value());
    EXPECT_FALSE(outcome.plan->ordered.concentration.has_value());
}

TEST(TypedValueTest, UnfinishedOnlyWhileInHand)
{
    EXPECT_EQ(readNumber("0.", Unit::mg, true).standing, Standing::unfinished);
    EXPECT_EQ(readNumber("0.", Unit::mg, false).standing, Standing::refused);
    EXPECT_EQ(readNumber("0,3", Unit::mg, true).standing, Standing::refused);
    EXPECT_EQ(readNumber(".3", Unit::mg, true).standing, Standing::refused);
    EXPECT_EQ(readNumber("", Unit::mg, false).standing, Standing::empty);
    EXPECT_EQ(readDate("2026-1", true).standing, Standing::unfinished);
    EXPECT_EQ(readDate("2026-1", false).standing, Standing::refused);
    EXPECT_EQ(readDate("2026-02-30", true).standing, Standing::refused);
    EXPECT_EQ(readDate("2028-02-29", true).standing, Standing::read);
}

TEST(TenfoldTest, ASlipOfThePointIsSeenOnlyOutsideTheRange)
{
    const DoseRule& rule = *find(shipped().protocols, "outpatient-start-low")->dose;
    const auto dose = [](const char* text) { return Quantity{*parseDecimal(text), Unit::mgPerKg}; };
    ASSERT_TRUE(tenfoldSlip(dose("3"), rule).has_value());
    EXPECT_EQ(tenfoldSlip(dose("3"), rule)->factor, 10);
    ASSERT_TRUE(tenfoldSlip(dose("0.03"), rule).has_value());
    EXPECT_FALSE(tenfoldSlip(dose("0.03"), rule)->above);
    EXPECT_FALSE(tenfoldSlip(dose("0.3"), rule).has_value());
    EXPECT_FALSE(tenfoldSlip(dose("0.35"), rule).has_value());
}

} // namespace
} // namespace ketaplan::test
