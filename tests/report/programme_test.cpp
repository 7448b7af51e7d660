// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of an infusion that does not run at one rate, of a course, and of what is ordered or offered beside.
#include "html_text.h"
#include "render_lint.h"
#include "report/text_table.h"
#include "sample.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

std::string textOf(const Plan& plan)
{
    return normalised(toText(makeReport(plan, sample::table(), sample::stamp())));
}

std::string htmlOf(const Plan& plan)
{
    return normalised(textOfHtml(toHtml(makeReport(plan, sample::table(), sample::stamp()))));
}

void expectHolds(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
}

void expectLacks(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_EQ(text.find(part), std::string::npos) << part << "\nis in\n" << text;
}

/// What a line of the programme says, in the order of its columns.
std::string rowOf(const PumpLine& line)
{
    std::string row = text::minutesAndSeconds(line.from.exact) + " " + text::minutesAndSeconds(line.duration.exact);
    if (line.rate)
        row += " " + text::number(*line.rate);
    for (const Figure* figure : {&line.volume, &line.dose, &line.doseRatePerKg, &line.cumulativeDose, &line.cumulativeVolume})
        row += " " + text::number(*figure);
    return normalised(row);
}

/// All that is delivered over all of the time: the rate that must not be keyed.
std::string meanRate(const Plan& plan)
{
    const Rational volume = plan.pump->lines.back().cumulativeVolume.exact.number;
    return normalised(text::shown(Quantity{volume / plan.pump->duration.exact.number * 60, Unit::mLPerH}));
}

} // namespace

TEST(Programme, HoldsEveryFigureOfEveryLine)
{
    for (const Request& request : {sample::bolusAndSteps(), sample::running()}) {
        const Plan plan = sample::planned(request);
        ASSERT_EQ(plan.pump->lines.size(), 4u);
        for (const std::string& page : {textOf(plan), htmlOf(plan)})
            for (const PumpLine& line : plan.pump->lines) {
                EXPECT_NE(page.find(rowOf(line)), std::string::npos) << rowOf(line) << "\nis not in\n" << page;
                EXPECT_NE(page.find(normalised(text::shown(line.doseRate))), std::string::npos) << text::shown(line.doseRate);
            }
    }
}

TEST(Programme, NeverShowsTheMeanAsARate)
{
    for (const Request& request : {sample::bolusAndSteps(), sample::running()}) {
        const Plan plan = sample::planned(request);
        for (const std::string& page : {textOf(plan), htmlOf(plan)}) {
            expectLacks(page, {meanRate(plan).c_str(), "Rate card", "Pump rate 1", "mg/h as ordered", "over 155 min"});
            const std::string mean = normalised(text::shown(plan.dose->doseRate));
            const std::size_t workings = page.find("Workings");
            EXPECT_EQ(page.substr(0, workings).find(mean), std::string::npos) << "the mean dose rate stands in the workings alone";
            expectHolds(page, {"Mean dose rate, for limits, not keyed"});
        }
    }
}

TEST(Programme, SaysWhatIsKeyedNowAndWhenItChanges)
{
    const std::string text = textOf(sample::planned(sample::bolusAndSteps()));
    expectHolds(text, {"DOSE 41.688 mg in all within 155 min, not at one rate: loading bolus, then 3 steps",
                       "Key now: loading bolus", "First rate 174 mL/h Volume of this line 14.5 mL Then change at 5 min", "* 1. Loading bolus",
                       "Loading bolus: 174 mg/h of ketamine (racemic) 1 mg per mL is 174 mL/h, up to 5 min after the start; then it changes",
                       "The rate has to be changed at 5 min,", "A pump that cannot be programmed needs someone at the bedside each time to change it.",
                       "Key line 1 of the pump programme: 174 mL/h and 14.5 mL.", "At 5 min after the pump's start, clock time ________, change to line 2",
                       "Loading bolus 0.2 mg/kg over 5 min", "Step 2, from 60 min 0.2 mg/kg/h", "the last infusion rate of 10.8 mL/h",
                       "Step 2, dose as ordered 72.5 kg × 0.2 mg/kg/h × 60/60 h = 14.5 mg"});
}

TEST(Programme, OfARunningPumpPreparesNothingAnew)
{
    const std::string text = textOf(sample::planned(sample::running()));
    expectHolds(text, {"At 35 min after the pump's start the pump had given 18 mL, which is 18 mg.", "are left to run.",
                       "This is reckoned from what was given, not from the rate card.", "Key now: rest of step 1", "* 2. Rest of ",
                       "Nothing is prepared anew.", "Read the pump. This page holds where it has given 18 mL at 35 min after the pump's start.",
                       "18 mg were given in 35 min; with them the programme delivers 41.5 mg in 155 min in all. The order was changed while "
                       "the pump ran.",
                       "given 18 mL at 35 min, planned by then 18.125 mL, mean so far 30.857 mL/h, next 7.2 mL/h",
                       "Pump running read at 35 min: 18 mL given", "Change the running pump", "Changed by"});
    expectLacks(text, {"under the order", "exactly the order", "Draw up", "Prime the line", "Prepared by", "Take 1 vial"});
}

TEST(Programme, OfAChangedPlainOrderIsNoStep)
{
    Request request = sample::request();
    request.dose = Quantity{Rational::ratio(1, 5), Unit::mgPerKg};
    request.schedule.running = Running{Duration::of(10), Volume::of(4)};
    const Plan plan = sample::planned(sample::acknowledged(request, "finding:running-change"));
    ASSERT_EQ(plan.status, Status::ready);
    const std::string text = textOf(plan);
    expectHolds(text, {"Key now: rest of the infusion", "One line is left to run: its rate holds to the end.", "Dose 0.2 mg/kg Duration 40 min"});
    expectLacks(text, {"Step 1", "Then change at", "step 1"});
}

TEST(Chart, KeepsTwoSpacesBetweenColumnsAndGoesOnInAFurtherBlock)
{
    const std::vector<std::string> hours = {"before", "0", "60", "120", "180", "240", "300", "360", "420", "480", "540", "600"};
    const std::vector<std::string> given = {"", "0", "30", "65", "82.5", "100", "117.5", "135", "152.5", "1170.55", "1187.5", "1205"};
    const std::vector<std::string> lines = report::chartLines({hours, {{"Given in all", "mL, expected", given}}});
    std::string all;
    for (const std::string& line : lines) {
        EXPECT_LE(line.size(), report::textWidth) << line;
        all += line + "\n";
    }
    for (const char* part : {"   65  82.5  100\n", "  117.5  135  152.5  1170.55  1187.5  1205\n", "\n\n"})
        EXPECT_NE(all.find(part), std::string::npos) << part << "\nis not in\n" << all;
    const auto blocks = std::count_if(lines.begin(), lines.end(), [](const std::string& line) { return line.starts_with("Given in all"); });
    EXPECT_EQ(blocks, 2) << all;
}

TEST(TextTable, BreaksNoFigure)
{
    report::Table table{{{"Line", 12}, {"Given", 1, report::Align::right}, {"Volume", 1, report::Align::decimal}}, {}};
    table.rows.push_back({{"a line", "123456.75", "1234567.25"}});
    const std::vector<std::string> lines = report::tableLines(table);
    EXPECT_NE(lines.back().find("123456.75  1234567.25"), std::string::npos) << lines.back();
}

TEST(Chart, HasAColumnForTheEndOfTheBolusAndEachChangeOfRate)
{
    const auto rowOfChart = [](const Request& request, const std::string& label) {
        const std::string text = toText(sample::reported(request));
        const std::size_t from = text.find("\n" + label, text.find("\nObserve (")) + 1;
        return normalised(text.substr(from, text.find('\n', from) - from));
    };
    Request request = sample::bolusAndSteps(); // steps are counted from the end of the bolus at 5 min
    EXPECT_EQ(rowOfChart(request, "                 "), " before 0 5 10 20 30 40 50 60 65 70 80");
    EXPECT_EQ(rowOfChart(request, "Pump rate"), "Pump rate mL/h, ...... 174 7.2 7.2 7.2 7.2 7.2 7.2 7.2 14.5 14.5 14.5");
    EXPECT_NE(rowOfChart(request, "Given in all").find(" 0 14.5 15.1 "), std::string::npos);
    request.schedule.steps.at(1).from = Duration::of(65);
    EXPECT_EQ(rowOfChart(request, "                 "), " before 0 5 10 20 30 40 50 60 70 80 90") << "none twice";
    EXPECT_EQ(rowOfChart(sample::running(), "                 "), " before 35 40 50 60 65 70 80 90 100 110 120") << "none before the change";
}

TEST(Programme, IsRepeatedOnEachPageWithItsEnd)
{
    const Report report = sample::reported(sample::bolusAndSteps());
    EXPECT_NE(report.reminder.find("then it changes, see the pump programme"), std::string::npos) << report.reminder;
}

TEST(Limits, TellTheStepThatTheyAreOf)
{
    Request request = sample::bolusAndSteps();
    request.schedule.steps.at(1).dose.number = Rational::ratio(2, 5);
    expectHolds(textOf(sample::planned(request)), {"Limit Step 2: dose 0.4 mg/kg/h is above the recommended 0.3 mg/kg/h.",
                                                   "Limit Step 2: rise of a step 0.3 mg/kg/h is above the recommended 0.2 mg/kg/h.",
                                                   "Step 1, from 0 min 0.1 mg/kg/h", "Loading bolus 0.2 mg/kg over 5 min"});
    request.schedule.steps.at(1).dose.number = Rational(2);
    expectHolds(textOf(sample::planned(request)), {"Refused Step 2: dose 2 mg/kg/h is above the absolute bound of 1 mg/kg/h."});
    request.schedule.steps = {};
    request.dose = Quantity{Rational(Rational::ratio(3, 10)), Unit::mgPerKgPerH};
    request.duration = Duration::of(60);
    expectHolds(textOf(sample::planned(request)), {"Limit Mean of the whole: dose 0.462 mg/kg/h is above the recommended"});
}

TEST(OrdersBeside, ArePrintedAsTypedBesideTheSources)
{
    const std::string text = textOf(sample::planned(sample::bolusAndSteps()));
    expectHolds(text, {"Premedication as ordered", "a sedative, 2 mg by mouth As ordered, not checked by this program.", "Rarely needed.",
                       "Rescue as ordered", "an antiemetic, 4 mg As ordered, not checked by this program.", "Call for help."});
    Request open = sample::bolusAndSteps();
    open.screening.clear();
    expectHolds(textOf(sample::planned(open)), {"Premedication ordered a sedative, 2 mg by mouth, not checked by this program"});
}

TEST(Course, TellsSessionLastDoseAndTotals)
{
    expectHolds(textOf(sample::planned(sample::courseWithCarriedAnswers())),
                {"Session 3 of 10", "Last session 20-Nov-2026, 3 days before, 21.75 mg", "Course so far 43.5 mg",
                 "With this one 65.25 mg", "No, carried from 20-Nov-2026, confirmed 23-Nov-2026: allergy to the drug.",
                 "Misuse of drugs or alcohol? Yes. Observe closely. Answer carried from 20-Nov-2026, confirmed 23-Nov-2026."});
    Request late = sample::courseWithCarriedAnswers();
    late.course->session = 11;
    late.course->of = 12;
    expectHolds(textOf(sample::planned(late)), {"Session 11 is above the recommended 10."});
}

TEST(Course, SaysWhichCarriedAnswersDoNotCount)
{
    Request request = sample::courseWithCarriedAnswers();
    request.course->carried->confirmed.reset();
    const std::string open = textOf(sample::planned(request));
    expectHolds(open, {"Allergy to the drug? Not assessed. The drug is not used. Answer carried from 20-Nov-2026, not confirmed.", "Session 3 of 10"});
    expectLacks(open, {"65.25"});
    request.course->carried->confirmed = *parseDate("2026-11-22");
    expectHolds(textOf(sample::planned(request)), {"confirmed 22-Nov-2026, not on this day: it does not count"});
}

TEST(Offer, IsShownAndNotApplied)
{
    expectHolds(textOf(sample::planned(sample::refusedWithOffer())),
                {"Offer (not applied)", "The protocol's highest: 0.5 mg/kg would pass (not applied).", "Dose ordered 0.6 mg/kg"});
    Request fraction = sample::request();
    fraction.dose = Quantity{Rational::ratio(1, 4), Unit::mgPerKg};
    expectHolds(textOf(sample::planned(fraction)), {"DOSE 18.125 mg", "The nearest whole milligram: 18 mg. An offer, not applied."});
    expectLacks(textOf(sample::planned(sample::ready())), {"whole milligram"});
    expectLacks(textOf(sample::planned(sample::needsAcknowledgement())), {"whole milligram"});
}
