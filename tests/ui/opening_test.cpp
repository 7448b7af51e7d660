// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_box.h"
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "form_difference.h"
#include "form_reading.h"
#include "open_window.h"
#include "plan_file.h"
#include "plan_opening.h"
#include "remembered.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace ketaplan::test {
namespace {

class OpeningInWindow : public OpenWindow {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString file(const char* name, const std::string& text)
    {
        std::ofstream(path(name).toStdString()) << text;
        return path(name);
    }

    void planReady()
    {
        enterPatient();
        type(Field::dose, "0.35");
        answerAllWell();
        acknowledge("Dose", "specialist-decision", "Dr A. EXAMPLE");
        ASSERT_EQ(status(), "Ready") << everything();
    }

    QString savedPlan()
    {
        EXPECT_FALSE(writePlanFile(*planner().outcome().plan, planner().table(), path("plan.json")).has_value());
        return path("plan.json");
    }

    void startAnew()
    {
        m_window.activateWindow(); // a dialog that is gone left none that takes a shortcut
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    }

    void drop(QWidget* onto, const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& one : files)
            urls << QUrl::fromLocalFile(one);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &event);
        QTest::qWait(20);
    }

    std::string complaint() const
    {
        for (QMessageBox* box : m_window.findChildren<QMessageBox*>())
            if (box->isVisible()) {
                const QString said = box->text() + QLatin1Char('\n') + box->informativeText();
                QTest::keyClick(box, Qt::Key_Escape);
                return said.toStdString();
            }
        return "nothing";
    }

    std::string typed(Field field) const { return typedIn(planner().form(), field); }

    /// Takes the file dialog that opens next with this path.
    void chooseInDialog(const QString& file)
    {
        auto* timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            dialog->selectFile(file);
            static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        });
        timer->start(20);
    }

    QTemporaryDir m_folder;
};

TEST_F(OpeningInWindow, AReadyPlanIsReadyAgain)
{
    planReady();
    const Form form = planner().form();
    const std::string figures = allFigures();
    const QString saved = savedPlan();
    startAnew();
    m_window.openPlan(saved);
    EXPECT_EQ(status(), "Ready");
    EXPECT_EQ(allFigures(), figures);
    EXPECT_EQ(namesOf(differences(planner().form(), form), planner().table()).toStdString(), "");
    EXPECT_EQ(planner().form().acknowledgements.size(), 1u);
}

TEST_F(OpeningInWindow, EveryWorkedCaseOpensAsThePlanOfItsRequest)
{
    int opened = 0;
    for (const auto& entry : std::filesystem::directory_iterator(KETAPLAN_ROOT "/data/worked-cases")) {
        if (opened == 20)
            continue;
        const auto json = nlohmann::json::parse(std::ifstream(entry.path()), nullptr, false);
        if (!json.is_object() || !json.contains("request") || !json["request"].is_object())
            continue;
        const auto request = requestFromJson(json["request"]);
        if (!request || !find(planner().table().protocols, request->protocol))
            continue;
        const auto expected = plan(*request, planner().table(), planner().clock().today());
        if (!expected)
            continue;
        startAnew();
        m_window.openPlan(file("request.json", json["request"].dump()));
        complaint(); // what the window has no place for is said in a box
        ++opened;
        if (!planner().outcome().plan)
            continue; // the window asks for more than the engine: the protocol may have no dose
        EXPECT_EQ(toJson(*planner().outcome().plan, planner().table())["pump"], toJson(*expected, planner().table())["pump"]) << entry.path();
        EXPECT_EQ(planner().outcome().plan->status, expected->status) << entry.path();
    }
    EXPECT_GT(opened, 10);
}

TEST_F(OpeningInWindow, AsksBeforeWhatIsTypedIsReplaced)
{
    planReady();
    const QString saved = savedPlan();
    type(Field::name, "OTHER, Person");
    AnswerBox keep(QStringLiteral("Cancel"));
    m_window.openPlan(saved);
    EXPECT_TRUE(keep.wasAsked());
    EXPECT_EQ(typed(Field::name), "OTHER, Person");
    AnswerBox replace(QStringLiteral("Clear and open"));
    m_window.openPlan(saved);
    EXPECT_EQ(typed(Field::name), "SAMPLE, Patient");
}

TEST_F(OpeningInWindow, AnAcknowledgementOfAnotherDoseIsNotTaken)
{
    planReady();
    nlohmann::json saved = nlohmann::json::parse(std::ifstream(savedPlan().toStdString()));
    saved["ordered"]["dose"] = "0.4 mg/kg";
    startAnew();
    m_window.openPlan(file("altered.json", saved.dump()));
    EXPECT_EQ(status(), "Needs acknowledgement");
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_NE(everything().find("Not every acknowledgement counts"), std::string::npos);
}

TEST_F(OpeningInWindow, APlanOfAnotherFileOfTheTableBringsNoAcknowledgement)
{
    planReady();
    nlohmann::json saved = nlohmann::json::parse(std::ifstream(savedPlan().toStdString()));
    saved["table"]["sha256"] = std::string(64, 'a');
    startAnew();
    m_window.openPlan(file("altered.json", saved.dump()));
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_EQ(typed(Field::dose), "0.35");
    EXPECT_NE(everything().find("another file of the table"), std::string::npos);
}

TEST_F(OpeningInWindow, RefusesWhatIsNoPlanInWords)
{
    enterPatient();
    const Form before = planner().form();
    for (const auto& [name, text] : {std::pair("a.txt", "hello"), std::pair("b.json", "[1, 2]"), std::pair("c.json", "{\"a\": 1}"),
                                     std::pair("d.json", "{\"request\": 1}"), std::pair("e.pdf", "%PDF-1.4")}) {
        m_window.openPlan(file(name, text));
        EXPECT_NE(complaint().find("This is no plan file"), std::string::npos) << name;
    }
    m_window.openPlan(path("missing.json"));
    const std::string said = complaint();
    EXPECT_NE(said.find("cannot be read"), std::string::npos) << said;
    EXPECT_TRUE(differences(planner().form(), before).empty());
}

TEST_F(OpeningInWindow, TakesADroppedFileWhereverItIsDropped)
{
    planReady();
    const QString saved = savedPlan();
    startAnew();
    drop(planner().control(Field::name), {saved});
    EXPECT_EQ(typed(Field::name), "SAMPLE, Patient");
    EXPECT_EQ(status(), "Ready");
    startAnew();
    drop(&m_window, {saved});
    EXPECT_EQ(status(), "Ready");
}

TEST_F(OpeningInWindow, RefusesSeveralDroppedFiles)
{
    planReady();
    const QString saved = savedPlan();
    startAnew();
    drop(planner().control(Field::weight), {saved, saved});
    EXPECT_NE(complaint().find("One file at a time"), std::string::npos);
    EXPECT_EQ(typed(Field::weight), "");
    EXPECT_EQ(typed(Field::name), "");
}

TEST_F(OpeningInWindow, AnUnfinishedPlanIsSavedAsARequestAndOpensAgain)
{
    enterPatient();
    ASSERT_EQ(status(), "Not checked");
    const Form form = planner().form();
    chooseInDialog(path("unfinished.json"));
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto json = nlohmann::json::parse(std::ifstream(path("unfinished.json").toStdString()));
    EXPECT_TRUE(json.contains("request"));
    EXPECT_FALSE(json.contains("status"));
    startAnew();
    m_window.openPlan(path("unfinished.json"));
    EXPECT_EQ(status(), "Not checked");
    EXPECT_EQ(namesOf(differences(planner().form(), form), planner().table()).toStdString(), "");
}

TEST_F(OpeningInWindow, WhatIsNoRequestYetIsNotSaved)
{
    type(Field::name, "SAMPLE, Patient");
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(QApplication::activeModalWidget());
    EXPECT_NE(everything().find("Nothing can be saved yet"), std::string::npos);
}

TEST_F(OpeningInWindow, NothingOfAPatientIsInTheSettings)
{
    remembered::rememberIn(path("settings.ini"));
    planReady();
    remembered::setWindowSize(m_window.size());
    remembered::setTheme(QStringLiteral("dark"));
    chooseInDialog(path("saved.json"));
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QFile::exists(path("saved.json")));
    startAnew();
    m_window.openPlan(path("saved.json"));
    EXPECT_TRUE(remembered::recentFiles().isEmpty());
    remembered::keepRecentFiles(true);
    startAnew();
    m_window.openPlan(path("saved.json"));
    EXPECT_EQ(remembered::recentFiles(), QStringList{path("saved.json")});
    remembered::rememberIn(path("settings.ini")); // written and read anew
    EXPECT_EQ(remembered::windowSize(), m_window.size());
    EXPECT_EQ(remembered::theme(), QStringLiteral("dark"));
    std::ifstream stream(path("settings.ini").toStdString());
    const std::string settings((std::istreambuf_iterator<char>(stream)), {});
    EXPECT_NE(settings.find("saved.json"), std::string::npos);
    for (const char* secret : {"SAMPLE", "TEST-000123", "1972", "72.5", "EXAMPLE", "outpatient", "ketamine-chronic"})
        EXPECT_EQ(settings.find(secret), std::string::npos) << secret;
    remembered::keepRecentFiles(false);
    EXPECT_TRUE(remembered::recentFiles().isEmpty());
    remembered::rememberIn(path("unused.ini"));
}

} // namespace
} // namespace ketaplan::test
