// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class UndoInWindow : public OpenWindow {
protected:
    QWidget* inHand() const { return QApplication::focusWidget() ? QApplication::focusWidget() : const_cast<MainWindow*>(&m_window); }
    void undo() { QTest::keyClick(inHand(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(inHand(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void keys(Field field, const char* text)
    {
        planner().control(field)->setFocus();
        QTest::keyClicks(planner().control(field), QString::fromUtf8(text));
    }
    std::string typed(Field field) const { return typedIn(planner().form(), field); }
    bool isSaid(const char* words) const
    {
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

TEST_F(UndoInWindow, TakesBackOneFieldAfterTheOther)
{
    keys(Field::name, "SAMPLE, Patient");
    keys(Field::weight, "72.5");
    keys(Field::height, "171");
    undo();
    EXPECT_EQ(typed(Field::height), "");
    EXPECT_EQ(typed(Field::weight), "72.5");
    EXPECT_TRUE(planner().control(Field::height)->hasFocus());
    undo();
    EXPECT_EQ(typed(Field::weight), "");
    EXPECT_TRUE(planner().control(Field::weight)->hasFocus());
    EXPECT_TRUE(isSaid("Undone: Weight."));
    redo();
    EXPECT_EQ(typed(Field::weight), "72.5");
    EXPECT_TRUE(isSaid("Done again: Weight."));
    redo();
    EXPECT_EQ(typed(Field::height), "171");
    EXPECT_EQ(typed(Field::name), "SAMPLE, Patient");
}

TEST_F(UndoInWindow, DeletingIsAStepOfItsOwn)
{
    keys(Field::weight, "725");
    QTest::keyClick(inHand(), Qt::Key_Backspace);
    QTest::keyClick(inHand(), Qt::Key_Backspace);
    keys(Field::weight, "1");
    EXPECT_EQ(typed(Field::weight), "71");
    undo();
    EXPECT_EQ(typed(Field::weight), "7");
    undo();
    EXPECT_EQ(typed(Field::weight), "725");
    undo();
    EXPECT_EQ(typed(Field::weight), "");
}

TEST_F(UndoInWindow, NoFieldUndoesByItself)
{
    enterPatient();
    for (int i = 0; i < 60; ++i)
        undo();
    const Form first = planner().form();
    for (const Field field : {Field::name, Field::weight, Field::dose})
        EXPECT_EQ(typedIn(first, field), "");
    keys(Field::name, "x");
    undo();
    undo(); // nothing is left to undo: the field undoes nothing either
    EXPECT_EQ(typed(Field::name), "");
    auto* edit = qobject_cast<QLineEdit*>(planner().control(Field::name));
    redo();
    EXPECT_EQ(edit->text(), QStringLiteral("x"));
}

TEST_F(UndoInWindow, TakesBackAProtocolWithAllThatItWrote)
{
    keys(Field::weight, "72.5");
    choose(Field::protocol, "outpatient-start-low");
    const Form chosen = planner().form();
    type(Field::dose, "0.3");
    answer("substance-misuse", Qt::Key_Y);
    while (!typed(Field::protocol).empty() && typed(Field::protocol) == "outpatient-start-low")
        undo();
    EXPECT_NE(typed(Field::dose), "0.3");
    redo();
    EXPECT_EQ(typed(Field::protocol), "outpatient-start-low");
    EXPECT_EQ(typed(Field::container), typedIn(chosen, Field::container));
    EXPECT_EQ(typed(Field::concentration), typedIn(chosen, Field::concentration));
}

TEST_F(UndoInWindow, AnswersStepsMedicinesAndOrders)
{
    choose(Field::protocol, "outpatient-start-low");
    const Form before = planner().form();
    answer("substance-misuse", Qt::Key_Y);
    undo();
    EXPECT_EQ(planner().form().answers.at("substance-misuse"), "");
    named<QCheckBox>("Takes no medicines")->click();
    EXPECT_TRUE(planner().form().takesNoMedicines);
    undo();
    EXPECT_FALSE(planner().form().takesNoMedicines);
    keys(Field::medicines, "lithium");
    QTest::keyClick(inHand(), Qt::Key_Return);
    ASSERT_EQ(planner().form().medicines.size(), 1u);
    undo();
    EXPECT_TRUE(planner().form().medicines.empty());
    EXPECT_EQ(typed(Field::medicines), "lithium");
    planner().focusTyped({Field::premedication, {}});
    QTest::keyClicks(inHand(), QStringLiteral("midazolam"));
    EXPECT_EQ(planner().form().premedication, std::vector<std::string>{"midazolam"});
    undo();
    EXPECT_TRUE(planner().form().premedication.empty());
    EXPECT_TRUE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
}

TEST_F(UndoInWindow, NeverBringsAnAcknowledgementBack)
{
    enterPatient();
    type(Field::dose, "0.35");
    answerAllWell();
    acknowledge("Dose", "specialist-decision", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    type(Field::dose, "0.4");
    undo();
    while (typed(Field::dose) != "0.35")
        undo();
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_EQ(status(), "Needs acknowledgement");
    EXPECT_TRUE(isSaid("has to be so anew")) << everything();
}

TEST_F(UndoInWindow, LeavesWhatStillCounts)
{
    enterPatient();
    type(Field::dose, "0.35");
    answerAllWell();
    acknowledge("Dose", "specialist-decision", "Dr A. EXAMPLE");
    keys(Field::height, "1");
    undo();
    ASSERT_EQ(status(), "Ready");
    EXPECT_EQ(planner().form().acknowledgements.size(), 1u);
}

TEST_F(UndoInWindow, ANewPatientHasNoHistory)
{
    enterPatient();
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    undo();
    redo();
    EXPECT_EQ(typed(Field::name), "");
    EXPECT_EQ(everything().find("SAMPLE"), std::string::npos);
}

TEST_F(UndoInWindow, TheNameInAnAcknowledgementKeepsItsOwn)
{
    enterPatient();
    type(Field::dose, "0.35");
    answerAllWell();
    auto* by = named<QLineEdit>("Acknowledged by, Dose");
    ASSERT_TRUE(by);
    by->setFocus();
    QTest::keyClicks(by, QStringLiteral("Dr B"));
    QTest::keyClick(by, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(by->text(), QString());
    EXPECT_EQ(typed(Field::dose), "0.35");
}

TEST_F(UndoInWindow, TheMenuOfAFieldLeadsToTheSameHistory)
{
    keys(Field::weight, "72.5");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), planner().control(Field::weight)->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(planner().control(Field::weight), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().constFirst()->text(), QStringLiteral("Undo Weight"));
    menu->actions().constFirst()->trigger();
    menu->close();
    EXPECT_EQ(typed(Field::weight), "");
}

TEST_F(UndoInWindow, CopiesThePlanAsText)
{
    const auto copy = [&] { QTest::keyClick(inHand(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); };
    QApplication::clipboard()->setText(QStringLiteral("before"));
    copy();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("before"));
    enterPatient();
    copy();
    const QString summary = QApplication::clipboard()->text();
    EXPECT_TRUE(summary.contains(QStringLiteral("SAMPLE, Patient")));
    EXPECT_FALSE(summary.contains(QStringLiteral("mL/h")));
    answerAllWell();
    ASSERT_EQ(status(), "Ready");
    copy();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QString::fromStdString(figure("Pump rate")).section(QLatin1Char(' '), 0, 0)));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("mL/h")));
}

} // namespace
} // namespace ketaplan::test
