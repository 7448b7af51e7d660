// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class NewPatient : public OpenWindow {
protected:
    void startAnew() { QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier); }

    void planFirst()
    {
        enterPatient();
        type(Field::weight, "91.7");
        answerAllWell();
        answer("substance-misuse", Qt::Key_Y);
        acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr ZEBRA");
        type(Field::dose, "0.35");
        acknowledge("Dose", "specialist-decision", "Dr ZEBRA");
        acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr ZEBRA");
        ASSERT_EQ(status(), "Ready") << everything();
    }
};

TEST_F(NewPatient, LeavesNothingOfTheFirst)
{
    planFirst();
    const std::string rate = figure("Pump rate");
    startAnew();
    EXPECT_EQ(status(), "Not calculated");
    EXPECT_FALSE(planner().outcome().plan.has_value());
    const std::string all = everything();
    for (const std::string& old : {std::string("SAMPLE"), std::string("TEST-000123"), std::string("1972"),
                                   std::string("91.7"), std::string("ZEBRA"), rate})
        EXPECT_EQ(all.find(old), std::string::npos) << old;
    for (const std::string& name : resultNames())
        EXPECT_EQ(figure(name), "Not calculated") << name;
    const Form form = planner().form();
    EXPECT_TRUE(form.acknowledgements.empty());
    for (const auto& [item, answer] : form.answers)
        EXPECT_EQ(answer, "") << item;
    for (const auto& [field, text] : form.typed)
        EXPECT_EQ(text, field == Field::date ? "2026-11-23" : "");
}

TEST_F(NewPatient, UndoDoesNotBringTheFirstBack)
{
    planFirst();
    startAnew();
    for (QLineEdit* edit : m_window.findChildren<QLineEdit*>()) {
        EXPECT_FALSE(edit->isUndoAvailable()) << edit->accessibleName().toStdString();
        EXPECT_FALSE(edit->isRedoAvailable());
    }
}

TEST_F(NewPatient, ASecondPatientHasFiguresOfTheirOwn)
{
    planFirst();
    startAnew();
    type(Field::name, "OTHER, Person");
    type(Field::born, "1980-01-01");
    type(Field::weight, "50");
    choose(Field::protocol, "outpatient-standard");
    EXPECT_EQ(figure("Total dose"), "25 mg");
    EXPECT_EQ(status(), "Not checked");
    EXPECT_EQ(everything().find("ZEBRA"), std::string::npos);
    EXPECT_EQ(planner().outcome().plan->patient.name, "OTHER, Person");
    EXPECT_FALSE(planner().outcome().plan->patient.id.has_value());
    EXPECT_FALSE(planner().outcome().plan->patient.height.has_value());
}

TEST_F(NewPatient, TheTitleNeverNamesThePatient)
{
    enterPatient();
    EXPECT_FALSE(m_window.windowTitle().contains(QStringLiteral("SAMPLE")));
}

} // namespace
} // namespace ketaplan::test
