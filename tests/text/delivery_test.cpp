// SPDX-License-Identifier: GPL-3.0-or-later
// Where the drug is when the volume to be infused has run: what step, note and record have to agree on.
#include "render_lint.h"
#include "text/delivery.h"
#include "text/recipe.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

Figure figure(Int128 numerator, Int128 denominator, Unit unit)
{
    const Quantity exact{Rational::ratio(numerator, denominator), unit};
    return {exact, decimalText(exact.number)};
}

ProtocolTable tableWith(ContainerKind kind)
{
    ProtocolTable table;
    table.drugName = "ketamine";
    table.containers.push_back({"c", "A container, filled with saline", kind, Volume::of(50), {}, {}});
    table.syringes.push_back({"s", Volume::of(1), Volume::of(Rational::ratio(1, 100)), Volume::of(Rational::ratio(1, 10))});
    return table;
}

/// 50 mg in 50 mL, of which `volume` mL run in 60 min as ordered.
Plan planOf(Mode mode, int volume)
{
    Plan plan;
    plan.ordered.duration = Duration::of(60);
    plan.dose.emplace();
    plan.dose->totalDose = figure(50, 1, Unit::mg);
    plan.dose->doseRate = figure(50, 1, Unit::mgPerH);
    plan.preparation.emplace();
    plan.preparation->container = "c";
    plan.preparation->mode = mode;
    plan.preparation->method = Method::replace;
    plan.preparation->fillings = {{"s", figure(1, 1, Unit::mL)}};
    plan.preparation->drugVolume = figure(1, 1, Unit::mL);
    plan.preparation->diluentVolume = figure(49, 1, Unit::mL);
    plan.preparation->finalVolume = figure(50, 1, Unit::mL);
    plan.preparation->concentration = figure(1, 1, Unit::mgPerMl);
    plan.preparation->amount = figure(50, 1, Unit::mg);
    plan.pump.emplace();
    plan.pump->volume = figure(volume, 1, Unit::mL);
    plan.pump->rate = figure(volume, 1, Unit::mLPerH);
    plan.pump->duration = figure(60, 1, Unit::min);
    plan.pump->doseRate = figure(50, 1, Unit::mgPerH);
    plan.pump->deliveredDose = figure(50, 1, Unit::mg);
    plan.pump->deliveredError = figure(0, 1, Unit::percent);
    return plan;
}

std::string all(const std::vector<text::Rich>& steps)
{
    std::string result;
    for (const text::Rich& step : steps)
        result += step.withoutEmphasis() + "\n";
    return normalised(result);
}

} // namespace

TEST(Delivery, NeedsAFlushWhereNothingIsLeftForTheLine)
{
    EXPECT_TRUE(text::needsFlush(planOf(Mode::standard, 50)));
    EXPECT_FALSE(text::needsFlush(planOf(Mode::standard, 49)));
    EXPECT_TRUE(text::needsFlush(planOf(Mode::patientDose, 50)));
    Plan withLine = planOf(Mode::standard, 40);
    withLine.pump->lineVolume = figure(10, 1, Unit::mL);
    EXPECT_FALSE(text::needsFlush(withLine));
    EXPECT_FALSE(text::spareVolume(planOf(Mode::standard, 50)));
    EXPECT_EQ(plainText(*text::spareVolume(planOf(Mode::standard, 49))), "1 mL");
}

TEST(Delivery, SaysOneThingInStepNoteAndRecordOfAFullContainer)
{
    const ProtocolTable table = tableWith(ContainerKind::bag);
    const Plan plan = planOf(Mode::standard, 50);
    const std::string start = all(text::startSteps(plan, table));
    EXPECT_NE(start.find("Prime the line with plain diluent (named in \u201CA container, filled with saline\u201D), not with the drug: the bag "
                         "holds exactly the volume to be infused"), std::string::npos) << start;
    EXPECT_NE(start.find("A larger bag leaves room for the line."), std::string::npos) << start;
    const std::string end = all(text::endSteps(plan, table));
    EXPECT_NE(end.find("not delivered until it is flushed"), std::string::npos) << end;
    EXPECT_NE(end.find("The line volume is set by local policy: __________ mL."), std::string::npos) << end;
    EXPECT_EQ(end.find("beyond the delivered dose"), std::string::npos) << end;
    EXPECT_EQ(text::remainderLabel(plan, table), "Left in container and line after the flush");
    EXPECT_EQ(normalised(text::delivers(plan, table)), "Delivers 50 mg in 60 min and the flush after it: the dose is exactly the order.");
}

TEST(Delivery, OfARunningPumpIsNeverCalledTheOrder)
{
    Plan plan = planOf(Mode::standard, 30);
    PumpLine given;
    given.kind = LineKind::given;
    given.dose = figure(20, 1, Unit::mg);
    given.volume = given.cumulativeVolume = figure(20, 1, Unit::mL);
    given.duration = figure(15, 1, Unit::min);
    PumpLine rest;
    rest.cumulativeVolume = figure(45, 1, Unit::mL);
    plan.pump->lines = {given, rest};
    plan.ordered.schedule.running = Running{Duration::of(15), Volume::of(20)};
    EXPECT_EQ(normalised(text::delivers(plan, tableWith(ContainerKind::bag))),
              "20 mg were given in 15 min; with them the programme delivers 50 mg in 60 min in all. The order was changed while the pump ran.");
}

TEST(Delivery, LeavesTheLineOfARoomyContainerBeyondTheDose)
{
    const ProtocolTable table = tableWith(ContainerKind::bag);
    const Plan plan = planOf(Mode::standard, 20);
    EXPECT_NE(all(text::startSteps(plan, table)).find("Prime the line with the prepared solution. The bag holds 30 mL beyond the volume to be "
                                                      "infused; the line volume is set by local policy."), std::string::npos);
    const std::string end = all(text::endSteps(plan, table));
    EXPECT_NE(end.find("beyond the delivered dose. Remove the line with it. Where local policy flushes the line, it is flushed at the infusion rate of"), std::string::npos) << end;
    EXPECT_EQ(text::deliveredLabel(plan, table), "Delivered");
    EXPECT_EQ(text::remainderLabel(plan, table), "Left in container and line");
}

TEST(Delivery, OfAPatientDoseInABagIsAnUpperBound)
{
    const Plan plan = planOf(Mode::patientDose, 50);
    const ProtocolTable bag = tableWith(ContainerKind::bag);
    EXPECT_TRUE(text::delivers(plan, bag).starts_with("Delivers up to "));
    EXPECT_NE(text::nominalVolumes(plan, bag)->find("Some drug can stay in the bag"), std::string::npos);
    EXPECT_NE(all(text::endSteps(plan, bag)).find("When the volume to be infused has run"), std::string::npos);
    EXPECT_EQ(text::deliveredLabel(plan, bag), "Delivered, flush included, at most");
    EXPECT_TRUE(text::delivers(plan, tableWith(ContainerKind::syringe)).starts_with("Delivers 50"));
    ProtocolTable exact = bag;
    exact.containers.front().overfill = Overfill{Volume(), Volume()};
    EXPECT_FALSE(text::canStayInTheBag(plan, exact));
}

TEST(Delivery, TellsARateThatIsFarFromTheOrder)
{
    const ProtocolTable table = tableWith(ContainerKind::bag);
    Plan plan = planOf(Mode::standard, 20);
    plan.pump->duration = figure(594, 10, Unit::min);
    plan.pump->doseRate = figure(50 * 600, 594, Unit::mgPerH);
    EXPECT_EQ(normalised(text::delivers(plan, table)), "Delivers 50 mg in 59 min 24 s: the dose is exactly the order.") << "1 % is not more";
    plan.pump->duration = figure(48, 1, Unit::min);
    plan.pump->doseRate = figure(125, 2, Unit::mgPerH);
    plan.pump->deliveredError = figure(-1, 2, Unit::percent);
    EXPECT_EQ(normalised(text::delivers(plan, table)), "Delivers 50 mg in 48 min, 0.5 % under the order. The rate is 25 % over the order.");
}

TEST(Recipe, FillsUpAndMeasuresTheDrugAlone)
{
    Plan plan = planOf(Mode::patientDose, 50);
    plan.preparation->method = Method::makeUp;
    const ProtocolTable table = tableWith(ContainerKind::syringe);
    const std::string steps = all(text::preparationSteps(plan, table));
    EXPECT_NE(steps.find("make up to 50 mL with the diluent named in \u201CA container, filled with saline\u201D (check: 49 mL)"),
              std::string::npos) << steps;
    EXPECT_EQ(steps.find("Draw 49"), std::string::npos) << steps;
    EXPECT_LT(steps.find("Draw up 1 mL"), steps.find("make up to"));
}

TEST(Recipe, NamesTheSyringeThatDrawsOutAndWhatTheLabelCarries)
{
    const std::string steps = all(text::preparationSteps(planOf(Mode::standard, 20), tableWith(ContainerKind::bag)));
    EXPECT_NE(steps.find("Draw 1 mL out of the bag with the 1 mL syringe and discard it. 49 mL stay in the bag."), std::string::npos) << steps;
    EXPECT_NE(steps.find("Label the bag: patient, ketamine 50 mg in 50 mL, 1 mg per mL, prepared by, checked by, prepared at, use before as set "
                         "by local policy."), std::string::npos) << steps;
}
