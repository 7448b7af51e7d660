// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "open_window.h"
#include "plan_file.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace ketaplan::test {
namespace {

class NextSessionInWindow : public OpenWindow {
protected:
    /// A first session of three days before, ready, with a caution that was acknowledged.
    void planFirst()
    {
        enterPatient();
        type(Field::weight, "60");
        choose(Field::protocol, "crps-outpatient-ten-day");
        type(Field::dose, "0.3");
        type(Field::date, "2026-11-20");
        answerAllWell();
        answer("substance-misuse", Qt::Key_Y);
        acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
        ASSERT_EQ(status(), "Ready") << everything();
    }

    /// The first session's plan as the program writes it.
    QString written()
    {
        planFirst();
        const QString file = m_folder.filePath(QStringLiteral("first.json"));
        EXPECT_FALSE(writePlanFile(*planner().outcome().plan, planner().table(), file).has_value());
        return file;
    }

    /// A copy of the file with one value changed.
    QString altered(const QString& original, const std::string& pointer, const nlohmann::json& value)
    {
        nlohmann::json plan = nlohmann::json::parse(std::ifstream(original.toStdString()));
        plan[nlohmann::json::json_pointer(pointer)] = value;
        const QString file = m_folder.filePath(QStringLiteral("altered.json"));
        std::ofstream(file.toStdString()) << plan.dump();
        return file;
    }

    void startAnew() { QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier); }

    void openFollowing()
    {
        const QString file = written();
        startAnew();
        m_window.openLastPlan(file);
    }

    void weighAnew()
    {
        type(Field::weight, "61");
        choose(Field::weightMethod, "measured");
        type(Field::weightDate, "2026-11-23");
    }

    void confirm()
    {
        auto* button = named<QPushButton>("Confirm all carried answers");
        ASSERT_TRUE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// What asks about the last session.
    void answerWhatIsNew()
    {
        for (const ScreeningItem& item : planner().table().screening)
            if (!item.unit && planner().screening()->row(item.id)->answer().empty())
                answer(item.id, harmless(item));
    }

    std::string typed(Field field) const { return typedIn(planner().form(), field); }

    /// What the box says that is open, and closes it.
    std::string complaint() const
    {
        for (QMessageBox* box : m_window.findChildren<QMessageBox*>())
            if (box->isVisible()) {
                const QString said = box->informativeText();
                QTest::keyClick(box, Qt::Key_Escape);
                return said.toStdString();
            }
        return "nothing";
    }

    nlohmann::ordered_json course() const { return toJson(*planner().outcome().plan, planner().table())["ordered"]["course"]; }

    QTemporaryDir m_folder;
};

TEST_F(NextSessionInWindow, TakesOverPatientOrderAndCourse)
{
    openFollowing();
    EXPECT_EQ(typed(Field::name), "SAMPLE, Patient");
    EXPECT_EQ(typed(Field::id), "TEST-000123");
    EXPECT_EQ(typed(Field::born), "1972-03-14");
    EXPECT_EQ(typed(Field::sex), "female");
    EXPECT_EQ(typed(Field::height), "171");
    EXPECT_EQ(typed(Field::protocol), "crps-outpatient-ten-day");
    EXPECT_EQ(typed(Field::dose), "0.3") << "the order of the first session, not the start value";
    EXPECT_EQ(typed(Field::doseUnit), "mg/kg/h");
    EXPECT_EQ(typed(Field::duration), "240");
    EXPECT_EQ(typed(Field::date), "2026-11-23");
    EXPECT_EQ(typed(Field::session), "2");
    EXPECT_EQ(typed(Field::lastDate), "2026-11-20");
    EXPECT_EQ(typed(Field::lastDose), "72");
    EXPECT_EQ(typed(Field::totalBefore), "72");
    EXPECT_TRUE(planner().control(Field::session)->isVisible());
}

TEST_F(NextSessionInWindow, TakesOverBolusStepsAndOrdersBeside)
{
    enterPatient();
    choose(Field::protocol, "consensus-frame");
    type(Field::date, "2026-11-20");
    type(Field::duration, "180");
    choose(Field::container, "bag-saline-500");
    type(Field::bolusDose, "0.2");
    type(Field::bolusDuration, "5");
    named<QPushButton>("Add a step")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0.5"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("60"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0.75"));
    named<QToolButton>("Premedication and rescue ordered")->click();
    named<QPlainTextEdit>("Premedication")->setPlainText(QStringLiteral("ondansetron 4 mg"));
    answerAllWell();
    ASSERT_EQ(status(), "Ready") << everything();
    const Form before = planner().form();
    const QString file = m_folder.filePath(QStringLiteral("stepped.json"));
    ASSERT_FALSE(writePlanFile(*planner().outcome().plan, planner().table(), file).has_value());
    startAnew();
    ASSERT_TRUE(planner().form().steps.empty());
    m_window.openLastPlan(file);
    const Form after = planner().form();
    EXPECT_EQ(after.steps, before.steps);
    EXPECT_EQ(after.premedication, before.premedication);
    for (const Field field : {Field::bolusDose, Field::bolusUnit, Field::bolusDuration, Field::duration, Field::container})
        EXPECT_EQ(typedIn(after, field), typedIn(before, field));
    EXPECT_EQ(typed(Field::session), "2");
}

TEST_F(NextSessionInWindow, AsksForWhatHasToBeNew)
{
    openFollowing();
    for (const Field field : {Field::weight, Field::weightMethod, Field::weightDate})
        EXPECT_EQ(typed(field), "");
    EXPECT_EQ(status(), "Not calculated");
    EXPECT_EQ(QApplication::focusWidget(), planner().control(Field::weight));
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    for (const ScreeningItem& item : planner().table().screening) {
        const bool isOfTheDay = item.unit || item.due == Due::start || item.appliesTo.quantity == Limited::session;
        EXPECT_EQ(planner().screening()->row(item.id)->answer().empty(), isOfTheDay) << item.id;
    }
}

TEST_F(NextSessionInWindow, CarriedAnswersCountOnceTheyAreConfirmed)
{
    openFollowing();
    weighAnew();
    answerWhatIsNew();
    EXPECT_EQ(status(), "Not checked");
    EXPECT_NE(everything().find("Carried from 20-Nov-2026, not confirmed."), std::string::npos);
    confirm();
    EXPECT_EQ(status(), "Needs acknowledgement") << "no acknowledgement is carried";
    EXPECT_NE(everything().find("Carried from 20-Nov-2026, confirmed."), std::string::npos);
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Ready") << everything();
}

TEST_F(NextSessionInWindow, TheResultTellsTheCourse)
{
    openFollowing();
    weighAnew();
    confirm();
    const nlohmann::ordered_json told = course();
    EXPECT_EQ(told["session"], 2);
    EXPECT_EQ(told["last_dose"], "72 mg");
    EXPECT_EQ(told["last_date"], "2026-11-20");
    EXPECT_EQ(told["total_before"], "72 mg");
    EXPECT_EQ(told["carried"]["from"], "2026-11-20");
    EXPECT_EQ(told["carried"]["confirmed"], "2026-11-23");
    const auto items = told["carried"]["items"].get<std::vector<std::string>>();
    for (const char* item : {"substance-misuse", "psychosis", "medicines"})
        EXPECT_NE(std::find(items.begin(), items.end(), item), items.end()) << item;
    const Plan& plan = *planner().outcome().plan;
    EXPECT_EQ(plan.course->interval->decimal, "3");
    EXPECT_EQ(plan.course->totalWithThis->decimal, "145.2");
    const Finding* misuse = find(plan.findings, "substance-misuse");
    ASSERT_TRUE(misuse);
    EXPECT_EQ(misuse->answeredOn, parseDate("2026-11-20"));
}

TEST_F(NextSessionInWindow, AnAnswerGivenAnewIsNoLongerCarried)
{
    openFollowing();
    weighAnew();
    confirm();
    answer("substance-misuse", Qt::Key_N);
    named<QCheckBox>("Takes no medicines")->click();
    const auto items = course()["carried"]["items"].get<std::vector<std::string>>();
    EXPECT_EQ(std::find(items.begin(), items.end(), "substance-misuse"), items.end());
    EXPECT_EQ(std::find(items.begin(), items.end(), "medicines"), items.end());
    EXPECT_FALSE(find(planner().outcome().plan->findings, "substance-misuse"));
}

TEST_F(NextSessionInWindow, TheThirdSessionAddsUp)
{
    openFollowing();
    weighAnew();
    answerWhatIsNew();
    confirm();
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    const QString file = m_folder.filePath(QStringLiteral("second.json"));
    ASSERT_FALSE(writePlanFile(*planner().outcome().plan, planner().table(), file).has_value());
    startAnew();
    m_window.openLastPlan(file);
    EXPECT_EQ(typed(Field::session), "3");
    EXPECT_EQ(typed(Field::lastDose), "73.2");
    EXPECT_EQ(typed(Field::totalBefore), "145.2");
}

TEST_F(NextSessionInWindow, AnIntervalOutsideTheProtocolsIsSaidAtItsField)
{
    openFollowing();
    weighAnew();
    type(Field::lastDate, "2026-11-10");
    EXPECT_TRUE(named<QPushButton>("Acknowledge Time since the last session")) << everything();
}

TEST_F(NextSessionInWindow, SessionsAreWholeNumbers)
{
    openFollowing();
    weighAnew();
    type(Field::session, "2.5");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(everything().find("whole numbers"), std::string::npos);
    type(Field::session, "");
    EXPECT_EQ(status(), "Not calculated") << "the rest of the course says that there is one";
}

TEST_F(NextSessionInWindow, ANewPatientHasNoCourse)
{
    openFollowing();
    startAnew();
    EXPECT_FALSE(planner().form().carried.has_value());
    for (const Field field : {Field::session, Field::lastDate, Field::lastDose, Field::totalBefore})
        EXPECT_EQ(typed(field), "");
    EXPECT_FALSE(named<QPushButton>("Confirm all carried answers"));
    for (const std::string& old : {std::string("SAMPLE"), std::string("20-Nov-2026"), std::string("2026-11-20")})
        EXPECT_EQ(everything().find(old), std::string::npos) << old;
}

TEST_F(NextSessionInWindow, AFileThatCannotBeFollowedIsToldAndChangesNothing)
{
    struct Fault {
        std::string pointer;
        nlohmann::json value;
        std::string told;
    };
    const QString original = written();
    startAnew();
    for (const Fault& fault : std::vector<Fault>{{"/status", "refused", "never ready"},
                                                 {"/status", "not-checked", "never ready"},
                                                 {"/table/id", "another-table", "another-table"},
                                                 {"/ordered/protocol", "no-such-protocol", "no-such-protocol"},
                                                 {"/ordered/date", "2026-11-24", "still to come"},
                                                 {"/ordered/dose", "0.3", "/dose"},
                                                 {"/ordered/dosee", "0.3 mg/kg", "dosee"},
                                                 {"/patient/weight", 60, "/patient/weight"},
                                                 {"/plan", 2, "/plan"},
                                                 {"/total_dose/unit", "mL", "/total_dose"}}) {
        m_window.openLastPlan(altered(original, fault.pointer, fault.value));
        EXPECT_NE(complaint().find(fault.told), std::string::npos) << fault.pointer;
        EXPECT_EQ(typed(Field::name), "") << fault.pointer;
    }
}

TEST_F(NextSessionInWindow, APlanOfAnotherPatientIsNotMixedIn)
{
    const QString file = written();
    startAnew();
    type(Field::name, "OTHER, Person");
    m_window.openLastPlan(file);
    EXPECT_NE(complaint().find("OTHER, Person"), std::string::npos);
    EXPECT_EQ(typed(Field::name), "OTHER, Person");
    EXPECT_EQ(typed(Field::born), "");
}

TEST_F(NextSessionInWindow, APersonOfTheSameNameIsAnotherPatient)
{
    const QString file = written();
    startAnew();
    type(Field::name, "SAMPLE, Patient");
    type(Field::born, "1980-01-01");
    m_window.openLastPlan(file);
    EXPECT_NE(complaint().find("1980-01-01"), std::string::npos);
    EXPECT_EQ(typed(Field::born), "1980-01-01");
}

TEST_F(NextSessionInWindow, AnswersAreNotCarriedToTheQuestionsOfAnotherFile)
{
    const QString file = altered(written(), "/table/sha256", std::string(64, '0'));
    startAnew();
    m_window.openLastPlan(file);
    for (const ScreeningItem& item : planner().table().screening)
        EXPECT_TRUE(planner().screening()->row(item.id)->answer().empty()) << item.id;
    EXPECT_NE(everything().find("No answer is carried."), std::string::npos);
}

TEST_F(NextSessionInWindow, WhatIsNoPlanIsSaid)
{
    const QString file = m_folder.filePath(QStringLiteral("no.json"));
    std::ofstream(file.toStdString()) << "{\"plan\": 1, \"plan\": 1}";
    m_window.openLastPlan(file);
    EXPECT_NE(complaint().find("twice"), std::string::npos);
    m_window.openLastPlan(m_folder.filePath(QStringLiteral("missing.json")));
    EXPECT_NE(complaint(), "nothing");
}

} // namespace
} // namespace ketaplan::test
