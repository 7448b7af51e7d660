// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_box.h"
#include "exchange/plan_json.h"
#include "in_dialog.h"
#include "open_window.h"
#include "quantity_edit.h"
#include "second_check_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <nlohmann/json.hpp>

namespace ketaplan::test {
namespace {

/// What a second person enters.
struct Entered {
    std::string plannedBy = "Dr A. EXAMPLE";
    std::string checkedBy = "Nurse B. SAMPLE";
    std::string weight = "72.5", dose = "0.3", unit = "mg/kg", duration = "40", product = "ketamine-50-10", rate = "32.5";
};

class SecondChecking : public OpenWindow {
protected:
    SecondChecking()
    {
        enterPatient();
        answerAllWell();
        EXPECT_EQ(status(), "Ready");
    }

    static void enter(const QDialog& dialog, const Entered& entered)
    {
        typeInto(namedIn<QLineEdit>(dialog, "Planned by"), entered.plannedBy);
        typeInto(namedIn<QLineEdit>(dialog, "Checked by"), entered.checkedBy);
        typeInto(namedIn<QuantityEdit>(dialog, "Weight of the order"), entered.weight);
        typeInto(namedIn<QuantityEdit>(dialog, "Dose of the order"), entered.dose);
        namedIn<ChoiceBox>(dialog, "Unit of the dose")->choose(entered.unit);
        typeInto(namedIn<QuantityEdit>(dialog, "Duration of the order"), entered.duration);
        namedIn<ChoiceBox>(dialog, "Product of the order")->choose(entered.product);
        typeInto(namedIn<QuantityEdit>(dialog, "Pump rate worked out"), entered.rate);
        QTest::keyClick(namedIn<QuantityEdit>(dialog, "Pump rate worked out"), Qt::Key_Return);
    }

    static std::string textOf(const QDialog& dialog)
    {
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all.toStdString();
    }

    void press() { QTest::keyClick(named<QPushButton>("Second check"), Qt::Key_Space); }

    void agree()
    {
        inNextDialog([](QDialog& dialog) { enter(dialog, {}); });
        press();
        m_window.activateWindow(); // a closed dialog leaves no window active without a window manager
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    std::string outcome() const { return named<QLabel>("Outcome of the second check")->text().toStdString(); }
};

TEST_F(SecondChecking, OneThatAgreesIsKeptWithBothNamesAndTheTime)
{
    EXPECT_EQ(outcome(), "Second check: not made.");
    agree();
    EXPECT_EQ(outcome(), "Second check agrees: Nurse B. SAMPLE, planned by Dr A. EXAMPLE, 23-Nov-2026 09:10 UTC+01:00.");
    const auto json = toJson(*planner().outcome().plan, planner().table());
    EXPECT_EQ(json["second_check"]["status"], "agrees");
    EXPECT_EQ(json["second_check"]["checked_by"], "Nurse B. SAMPLE");
    EXPECT_EQ(json["second_check"]["at"], "2026-11-23T09:10+01:00");
    EXPECT_EQ(status(), "Ready");
}

TEST_F(SecondChecking, WhatDiffersIsToldAndTheRightValueNever)
{
    inNextDialog([&](QDialog& dialog) {
        EXPECT_FALSE(planner().isVisible());
        enter(dialog, {.weight = "75.2", .rate = "325"});
        const std::string told = textOf(dialog);
        for (const char* part : {"The weight differs.", "The dose agrees.", "The duration agrees.", "The product agrees.", "The pump rate differs."})
            EXPECT_NE(told.find(part), std::string::npos) << part << " in " << told;
        for (const char* secret : {"72.5", "32.5", "21.7"})
            EXPECT_EQ(told.find(secret), std::string::npos) << secret;
        enter(dialog, {.weight = "72.5", .rate = "32.5"}); // it can be repeated
    });
    press();
    EXPECT_NE(outcome().find("agrees"), std::string::npos) << outcome();
}

TEST_F(SecondChecking, OneThatIsBrokenOffLeavesNone)
{
    inNextDialog([](QDialog& dialog) {
        enter(dialog, {.rate = "3.25"});
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press();
    EXPECT_FALSE(planner().form().secondCheck);
    EXPECT_EQ(outcome(), "Second check: not made.");
}

TEST_F(SecondChecking, NobodyChecksTheirOwnPlan)
{
    inNextDialog([](QDialog& dialog) {
        for (const char* name : {"A. Example", "EXAMPLE, Dr. A", "Anna EXAMPLE", "", "  "}) {
            enter(dialog, {.checkedBy = name});
            EXPECT_TRUE(dialog.isVisible()) << name;
        }
        EXPECT_EQ(textOf(dialog).find(" agrees."), std::string::npos);
        dialog.reject();
    });
    press();
    EXPECT_FALSE(planner().form().secondCheck);
    EXPECT_FALSE(faultOfNames("Dr A. EXAMPLE", "Nurse B. S\u0410MPLE").isEmpty()) << "a word in two scripts";
    EXPECT_TRUE(faultOfNames("Dr A. EXAMPLE", "Nurse B. SAMPLE").isEmpty());
}

TEST_F(SecondChecking, NothingIsComparedBeforeAllIsEntered)
{
    const std::pair<Entered, const char*> parts[] = {{{.weight = ""}, "weight"}, {{.dose = ""}, "dose"}, {{.unit = ""}, "unit"},
                                                     {{.duration = ""}, "duration"}, {{.product = ""}, "product"}, {{.rate = ""}, "rate"},
                                                     {{.rate = "32,5"}, "rate"}};
    inNextDialog([&](QDialog& dialog) {
        for (const auto& [entered, name] : parts) {
            enter(dialog, entered);
            EXPECT_TRUE(dialog.isVisible()) << name;
            EXPECT_NE(textOf(dialog).find(name), std::string::npos) << name << " in " << textOf(dialog);
            EXPECT_EQ(textOf(dialog).find("differs."), std::string::npos) << name;
        }
        dialog.reject();
    });
    press();
}

TEST_F(SecondChecking, AnEditVoidsItVisiblyForGood)
{
    agree();
    type(Field::weight, "72.6");
    EXPECT_NE(outcome().find("does not count: the weight is another"), std::string::npos) << outcome();
    EXPECT_NE(outcome().find("Nurse B. SAMPLE"), std::string::npos) << outcome();
    type(Field::weight, "72.5");
    EXPECT_FALSE(planner().form().secondCheck);
    EXPECT_NE(outcome().find("does not count"), std::string::npos) << outcome();
    agree();
    EXPECT_NE(outcome().find("agrees"), std::string::npos);
}

TEST_F(SecondChecking, ANewPatientAndAnotherProtocolHaveNone)
{
    agree();
    choose(Field::protocol, "outpatient-standard");
    EXPECT_FALSE(planner().form().secondCheck);
    choose(Field::protocol, "outpatient-start-low");
    type(Field::dose, "0.3");
    answerAllWell();
    agree();
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(planner().form().secondCheck);
    EXPECT_EQ(everything().find("Nurse B. SAMPLE"), std::string::npos);
}

TEST_F(SecondChecking, WithoutARateThereIsNothingToCheck)
{
    answer("hypersensitivity", Qt::Key_Y);
    ASSERT_EQ(status(), "Contraindicated");
    EXPECT_FALSE(named<QPushButton>("Second check")->isEnabled());
}

} // namespace
} // namespace ketaplan::test
