// SPDX-License-Identifier: GPL-3.0-or-later
// Loading bolus, steps, the change of a running pump and orders beside, typed by keys.
#include "open_window.h"

#include "order_page.h"
#include "programme_view.h"
#include "report/report.h"
#include "step_rows.h"
#include "text/quantity_text.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::test {
namespace {

Quantity quantity(const char* number, Unit unit) { return {*parseDecimal(number), unit}; }

DoseStep step(const char* from, const char* dose)
{
    return {Duration::of(*parseDecimal(from)), quantity(dose, Unit::mgPerKgPerH)};
}

class ScheduleInWindow : public OpenWindow {
protected:
    void startConsensus()
    {
        enterPatient();
        choose(Field::protocol, "consensus-frame");
        type(Field::duration, "180");
        choose(Field::container, "bag-saline-500");
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void typeHere(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
    std::string focusName() const { return QApplication::focusWidget()->accessibleName().toStdString(); }

    void typeBolus()
    {
        type(Field::bolusDose, "0.2");
        type(Field::bolusDuration, "5");
    }

    /// From the button on, without leaving the keyboard.
    void typeThreeSteps()
    {
        named<QPushButton>("Add a step")->setFocus();
        press(Qt::Key_Space);
        typeHere("0.5");
        for (const auto& [from, dose] : {std::pair("60", "0.75"), std::pair("120", "1")}) {
            press(Qt::Key_Return);
            typeHere(from);
            press(Qt::Key_Tab);
            typeHere(dose);
        }
    }

    Schedule orderedSchedule() const
    {
        const auto& plan = planner().outcome().plan;
        return plan ? plan->ordered.schedule : Schedule{};
    }

    void expectTheEnginesPlan(const Request& request) const
    {
        const auto expected = plan(request, planner().table(), planner().clock().today());
        ASSERT_TRUE(expected && expected->pump);
        const auto& shown = planner().outcome().plan;
        ASSERT_TRUE(shown && shown->pump);
        ASSERT_EQ(shown->pump->lines.size(), expected->pump->lines.size());
        const std::vector<ProgrammeRow*>& rows = planner().planPage()->programme()->rows();
        ASSERT_EQ(rows.size(), expected->pump->lines.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const PumpLine& line = expected->pump->lines[i];
            EXPECT_EQ(shown->pump->lines[i].cumulativeDose.exact, line.cumulativeDose.exact);
            const std::string told = rows[i]->accessibleDescription().toStdString();
            for (const Figure* figure : {&line.volume, &line.dose, &line.cumulativeDose, &line.cumulativeVolume})
                EXPECT_NE(told.find(text::shown(*figure)), told.npos) << told;
            if (line.rate) {
                EXPECT_NE(told.find(text::shown(*line.rate)), told.npos) << told;
            }
        }
    }

    bool isRefusedFor(Refusal refusal) const
    {
        const auto& shown = planner().outcome().plan;
        return shown && std::any_of(shown->reasons.begin(), shown->reasons.end(),
                                    [&](const Reason& reason) { return reason.code == refusal; });
    }

    Request requestOfForm() const { return *readForm(planner().form(), planner().table()).request; }
};

TEST_F(ScheduleInWindow, ABolusAndThreeStepsAreOrderedByKeys)
{
    startConsensus();
    typeBolus();
    typeThreeSteps();
    Request request = requestOfForm();
    EXPECT_FALSE(request.dose.has_value());
    request.schedule = {};
    request.schedule.bolus = Bolus{quantity("0.2", Unit::mgPerKg), Duration::of(*parseDecimal("5"))};
    request.schedule.steps = {step("0", "0.5"), step("60", "0.75"), step("120", "1")};
    EXPECT_EQ(exactText(orderedSchedule()), exactText(request.schedule));
    expectTheEnginesPlan(request);
}

TEST_F(ScheduleInWindow, AStepThatIsTypedAnewIsReckonedAtOnce)
{
    startConsensus();
    typeThreeSteps();
    QWidget* dose = named<QuantityEdit>("Dose, step 2");
    dose->setFocus();
    press(Qt::Key_Backspace);
    EXPECT_EQ(orderedSchedule().steps.at(1).dose.number, *parseDecimal("0.7"));
    EXPECT_NE(dose->accessibleDescription().toStdString().find("zero point seven milligrams"), std::string::npos);
    expectTheEnginesPlan(requestOfForm());
}

TEST_F(ScheduleInWindow, WhatIsNoNumberIsToldInItsRow)
{
    startConsensus();
    typeThreeSteps();
    QWidget* dose = named<QuantityEdit>("Dose, step 2");
    dose->setFocus();
    QTest::keyClick(dose, Qt::Key_A, Qt::ControlModifier);
    typeHere("0,75");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(dose->accessibleDescription().toStdString().find("comma"), std::string::npos);
    EXPECT_TRUE(planner().planPage()->programme()->rows().empty());
    QTest::keyClick(dose, Qt::Key_A, Qt::ControlModifier);
    typeHere("0.75");
    EXPECT_EQ(planner().planPage()->programme()->rows().size(), 3u);
}

TEST_F(ScheduleInWindow, AStepOutOfOrderIsToldInItsRow)
{
    startConsensus();
    typeThreeSteps();
    QWidget* from = named<QuantityEdit>("From minute, step 3");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
    typeHere("30");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(from->accessibleDescription().toStdString().find("after 60"), std::string::npos)
        << from->accessibleDescription().toStdString();
    const SummaryLine line = planner().planPage()->status()->summary().lines.front();
    ASSERT_TRUE(line.place.has_value());
    planner().control(Field::name)->setFocus();
    planner().focusPlace(*line.place);
    EXPECT_TRUE(from->hasFocus());
}

TEST_F(ScheduleInWindow, StepsTakeThePlaceOfTheDoseAndGiveItBack)
{
    startConsensus();
    type(Field::dose, "0.6");
    named<QPushButton>("Add a step")->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(planner().control(Field::dose)->isEnabled());
    EXPECT_NE(echo(Field::dose).find("not used"), std::string::npos);
    EXPECT_EQ(figure("Total dose"), "Not calculated") << "a step without a dose is no order";
    named<QToolButton>("Remove step 1")->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(planner().control(Field::dose)->isEnabled());
    EXPECT_EQ(typedIn(planner().form(), Field::dose), "0.6");
    EXPECT_EQ(figure("Total dose"), "130.5 mg");
}

TEST_F(ScheduleInWindow, AnotherProtocolKeepsWhatIsTypedAndTheEngineRefuses)
{
    startConsensus();
    typeBolus();
    typeThreeSteps();
    const Form before = planner().form();
    choose(Field::protocol, "outpatient-standard");
    type(Field::duration, "180");
    EXPECT_EQ(planner().form().steps, before.steps);
    EXPECT_TRUE(planner().control(Field::bolusDose)->isVisible());
    EXPECT_TRUE(named<QuantityEdit>("Dose, step 3"));
    EXPECT_TRUE(isRefusedFor(Refusal::bolusNotAllowed));
    choose(Field::protocol, "consensus-frame");
    for (const Field field : {Field::bolusDose, Field::bolusUnit, Field::bolusDuration})
        EXPECT_EQ(typedIn(planner().form(), field), typedIn(before, field));
    EXPECT_EQ(planner().form().steps, before.steps);
}

TEST_F(ScheduleInWindow, StepsThatTheProtocolDoesNotAllowAreRefused)
{
    startConsensus();
    typeThreeSteps();
    choose(Field::protocol, "outpatient-standard");
    type(Field::duration, "180");
    EXPECT_TRUE(isRefusedFor(Refusal::stepsNotAllowed));
    EXPECT_TRUE(named<QToolButton>("Remove step 3"));
}

TEST_F(ScheduleInWindow, NeitherBolusNorStepsAreInSightWhereThereAreNone)
{
    enterPatient();
    EXPECT_FALSE(planner().control(Field::bolusDose)->isVisible());
    EXPECT_FALSE(named<QPushButton>("Add a step"));
    EXPECT_EQ(figure("Pump rate"), "32.5 mL/h");
}

TEST_F(ScheduleInWindow, ARunningPumpIsChangedFromWhatItHasGiven)
{
    startConsensus();
    typeThreeSteps();
    EXPECT_FALSE(planner().control(Field::runningAt)->isVisible());
    named<QToolButton>("Change a running infusion")->setFocus();
    press(Qt::Key_Space);
    type(Field::runningAt, "30");
    type(Field::runningGiven, "20");
    const auto running = orderedSchedule().running;
    ASSERT_TRUE(running.has_value());
    EXPECT_EQ(running->given.quantity().number, *parseDecimal("20"));
    expectTheEnginesPlan(requestOfForm());
    EXPECT_EQ(planner().planPage()->programme()->rows().front()->accessibleName().toStdString(), "Already given");
    named<QToolButton>("Change a running infusion")->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(planner().control(Field::runningAt)->isVisible()) << "what is ordered stays in sight";
    answerAllWell();
    EXPECT_EQ(status(), "Needs acknowledgement") << everything();
}

TEST_F(ScheduleInWindow, MoreThanTheContainerHoldsIsToldAtItsField)
{
    startConsensus();
    named<QToolButton>("Change a running infusion")->setFocus();
    press(Qt::Key_Space);
    type(Field::runningAt, "30");
    type(Field::runningGiven, "2000");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(everything().find("Allowed is up to 500"), std::string::npos);
}

TEST_F(ScheduleInWindow, TheLineToKeyIsMarkedAndNoRateIsOfTheWhole)
{
    startConsensus();
    typeBolus();
    typeThreeSteps();
    const auto& rows = planner().planPage()->programme()->rows();
    ASSERT_EQ(rows.size(), 4u);
    for (const ProgrammeRow* row : rows)
        EXPECT_EQ(row->standing(), LineStanding::held) << "the screening is open";
    answerAllWell();
    ASSERT_EQ(status(), "Ready") << everything();
    EXPECT_EQ(planner().planPage()->programme()->rows().front()->standing(), LineStanding::now);
    EXPECT_EQ(planner().planPage()->programme()->rows().back()->standing(), LineStanding::later);
    for (const std::string name : {"Pump rate", "Volume to be infused", "Dose rate"})
        EXPECT_FALSE(named<FigureView>(name)) << name;
}

TEST_F(ScheduleInWindow, OrdersBesideAreTakenAsTyped)
{
    startConsensus();
    named<QToolButton>("Premedication and rescue ordered")->setFocus();
    press(Qt::Key_Space);
    auto* edit = named<QPlainTextEdit>("Premedication");
    ASSERT_TRUE(edit);
    edit->setFocus();
    typeHere("midazolam 2 mg IV");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    typeHere("ondansetron 4 mg IV");
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), "Rescue");
    const OrdersBeside& beside = planner().outcome().plan->ordered.beside;
    EXPECT_EQ(beside.premedication, (std::vector<std::string>{"midazolam 2 mg IV", "ondansetron 4 mg IV"}));
    EXPECT_TRUE(beside.rescue.empty());
}

TEST_F(ScheduleInWindow, ThePageHasTheSameProgramme)
{
    startConsensus();
    typeBolus();
    typeThreeSteps();
    answerAllWell();
    const Plan& plan = *planner().outcome().plan;
    const std::string page = toText(makeReport(plan, planner().table(), {"KetaPlan", "", {}}));
    for (const PumpLine& line : plan.pump->lines) {
        EXPECT_NE(page.find(text::number(*line.rate)), page.npos);
        EXPECT_NE(page.find(text::number(line.cumulativeVolume)), page.npos);
    }
}

TEST_F(ScheduleInWindow, ANewPatientHasNothingOfIt)
{
    startConsensus();
    typeBolus();
    typeThreeSteps();
    planner().newPatient();
    const Form form = planner().form();
    EXPECT_TRUE(form.steps.empty());
    EXPECT_FALSE(hasBolus(form));
    EXPECT_FALSE(planner().control(Field::bolusDose)->isVisible());
    EXPECT_TRUE(planner().planPage()->programme()->rows().empty());
}

} // namespace
} // namespace ketaplan::test
