// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "choice_box.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class Acknowledging : public OpenWindow {
protected:
    Acknowledging()
    {
        enterPatient();
        answerAllWell();
        EXPECT_EQ(status(), "Ready");
    }
};

TEST_F(Acknowledging, ASoftLimitIsAcknowledgedWithReasonAndName)
{
    type(Field::dose, "0.35");
    EXPECT_EQ(status(), "Needs acknowledgement");
    acknowledge("Dose", "prior-response", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Ready");
    const Form form = planner().form();
    const Acknowledgement& given = form.acknowledgements.at("limit:dose");
    EXPECT_EQ(given.reason, "prior-response");
    EXPECT_EQ(given.by, "Dr A. EXAMPLE");
    EXPECT_EQ(given.at, "2026-11-23T09:10+01:00");
    EXPECT_EQ(given.givenFor.patient, "TEST-000123");
    EXPECT_NE(everything().find("Responded to this dose"), std::string::npos);
}

TEST_F(Acknowledging, NeitherReasonNorNameMayBeMissing)
{
    type(Field::dose, "0.35");
    auto* button = named<QPushButton>("Acknowledge Dose");
    ASSERT_TRUE(button);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(status(), "Needs acknowledgement");
    EXPECT_NE(everything().find("Choose a reason."), std::string::npos);
    acknowledge("Dose", "other", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Needs acknowledgement") << "other needs a text";
    auto* words = named<QLineEdit>("Reason in words for Dose");
    ASSERT_TRUE(words);
    QTest::keyClicks(words, QStringLiteral("agreed in the pain board"));
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(status(), "Ready");
}

TEST_F(Acknowledging, ItLapsesVisiblyWhenTheValueChangesAndDoesNotComeBack)
{
    type(Field::dose, "0.35");
    acknowledge("Dose", "prior-response", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    QTest::keyClick(planner().control(Field::dose), Qt::Key_End);
    QTest::keyClick(planner().control(Field::dose), Qt::Key_Backspace);
    QTest::keyClicks(planner().control(Field::dose), QStringLiteral("4"));
    EXPECT_EQ(status(), "Needs acknowledgement");
    EXPECT_NE(everything().find("Lapsed."), std::string::npos);
    QTest::keyClick(planner().control(Field::dose), Qt::Key_Backspace);
    QTest::keyClicks(planner().control(Field::dose), QStringLiteral("5"));
    EXPECT_EQ(status(), "Needs acknowledgement");
    EXPECT_TRUE(planner().form().acknowledgements.empty());
}

TEST_F(Acknowledging, ItLapsesWhenTheWeightOrThePatientChanges)
{
    type(Field::dose, "0.35");
    acknowledge("Dose", "prior-response", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    type(Field::weight, "72.6");
    EXPECT_EQ(status(), "Needs acknowledgement");
    acknowledge("Dose", "prior-response", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    type(Field::id, "OTHER-1");
    EXPECT_EQ(status(), "Needs acknowledgement");
}

TEST_F(Acknowledging, ACautionIsAcknowledgedAtItsQuestion)
{
    answer("substance-misuse", Qt::Key_Y);
    EXPECT_EQ(status(), "Needs acknowledgement");
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Ready");
    EXPECT_TRUE(planner().form().acknowledgements.contains("finding:substance-misuse"));
}

TEST_F(Acknowledging, AStatedWeightIsACautionAtItsMethod)
{
    choose(Field::weightMethod, "stated");
    EXPECT_EQ(status(), "Needs acknowledgement");
    acknowledge("How the weight was had", "specialist-decision", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Ready");
}

TEST_F(Acknowledging, WhatIsTypedInTheRowSurvivesAnUnfinishedNumber)
{
    type(Field::dose, "0.35");
    auto* by = named<QLineEdit>("Acknowledged by, Dose");
    ASSERT_TRUE(by);
    QTest::keyClicks(by, QStringLiteral("Dr A."));
    type(Field::dose, "0.");
    type(Field::dose, "0.36");
    EXPECT_EQ(named<QLineEdit>("Acknowledged by, Dose"), by);
    EXPECT_EQ(by->text(), QStringLiteral("Dr A."));
}

TEST_F(Acknowledging, NothingAbsoluteCanBeAcknowledged)
{
    type(Field::dose, "0.6");
    EXPECT_EQ(status(), "Refused");
    EXPECT_FALSE(named<QPushButton>("Acknowledge Dose"));
    type(Field::dose, "0.3");
    answer("hypersensitivity", Qt::Key_Y);
    EXPECT_EQ(status(), "Contraindicated");
    EXPECT_FALSE(named<QPushButton>("Acknowledge Allergy to ketamine or an excipient?"));
}

TEST_F(Acknowledging, ItIsToldToHaveLapsedWhereNothingIsLeftToAcknowledge)
{
    type(Field::dose, "0.35");
    acknowledge("Dose", "prior-response", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    type(Field::dose, "0.3");
    EXPECT_EQ(status(), "Ready");
    EXPECT_NE(everything().find("It was given for 0.35\u00A0mg/kg by Dr A. EXAMPLE"), std::string::npos) << everything();
}

} // namespace
} // namespace ketaplan::test
