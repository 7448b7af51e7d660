// SPDX-License-Identifier: GPL-3.0-or-later
// Screening folds to what is open, and never hides anything that is open or found.
#include "open_window.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class Folding : public OpenWindow {
protected:
    Folding() { enterPatient(); }

    void answerWhatIsDueNow()
    {
        for (const ScreeningItem& item : planner().table().screening)
            if (!item.unit && item.due == Due::planning)
                answer(item.id, harmless(item));
    }
    void leaveScreening() { planner().control(Field::dose)->setFocus(); }
    bool isSeen(const std::string& item) const { return planner().screening()->row(item)->isVisible(); }
    int seenRows() const
    {
        int seen = 0;
        for (const ScreeningItem& item : planner().table().screening)
            seen += isSeen(item.id) ? 1 : 0;
        return seen;
    }
};

TEST_F(Folding, WhatIsOpenIsSeen)
{
    leaveScreening();
    for (const ScreeningItem& item : planner().table().screening)
        if (item.due == Due::planning && !item.appliesTo.quantity) {
            EXPECT_TRUE(isSeen(item.id)) << item.id;
        }
}

TEST_F(Folding, WhatIsDueAtTheStartIsFoldedUntilItIsAskedFor)
{
    EXPECT_FALSE(isSeen("fasting"));
    auto* fold = named<QToolButton>("At the bedside");
    ASSERT_TRUE(fold);
    EXPECT_TRUE(fold->accessibleDescription().startsWith(QStringLiteral("0 of 14 answered")))
        << fold->accessibleDescription().toStdString();
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    EXPECT_TRUE(isSeen("fasting"));
    QTest::keyClick(fold, Qt::Key_Space);
    EXPECT_FALSE(isSeen("fasting"));
}

TEST_F(Folding, AnsweredGroupsFoldToALineThatCountsThem)
{
    answerWhatIsDueNow();
    leaveScreening();
    EXPECT_EQ(seenRows(), 0);
    const auto* fold = named<QToolButton>("Heart and circulation");
    ASSERT_TRUE(fold);
    EXPECT_EQ(fold->accessibleDescription().toStdString(), "3 of 3 answered, folded");
}

TEST_F(Folding, AFindingStaysInSight)
{
    answerWhatIsDueNow();
    answer("stroke", Qt::Key_Y);
    leaveScreening();
    EXPECT_EQ(seenRows(), 1);
    EXPECT_TRUE(isSeen("stroke"));
}

TEST_F(Folding, AnAcknowledgedFindingStaysInSight)
{
    answerWhatIsDueNow();
    answer("substance-misuse", Qt::Key_Y);
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    leaveScreening();
    EXPECT_TRUE(isSeen("substance-misuse"));
}

TEST_F(Folding, WhatIsNotReadableStaysInSight)
{
    answerWhatIsDueNow();
    auto* pressure = planner().screening()->row("systolic-bp")->findChild<QuantityEdit*>();
    pressure->setText(QStringLiteral("12,8"));
    leaveScreening();
    EXPECT_TRUE(isSeen("systolic-bp"));
    pressure->setText(QStringLiteral("128"));
    leaveScreening();
    EXPECT_FALSE(isSeen("systolic-bp"));
    EXPECT_EQ(planner().screening()->row("systolic-bp")->answer(), "128");
}

TEST_F(Folding, NothingFoldsWhileTheFocusIsInARow)
{
    ScreeningRow* first = planner().screening()->row("uncontrolled-hypertension");
    first->setFocus();
    const int before = seenRows();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    EXPECT_EQ(seenRows(), before);
    leaveScreening();
    EXPECT_EQ(seenRows(), before - 5);
}

TEST_F(Folding, TheLastAnswerByKeyFoldsAll)
{
    answerWhatIsDueNow();
    answer("prior-treatments", Qt::Key_U);
    ScreeningRow* last = planner().screening()->row("prior-treatments");
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Y);
    EXPECT_EQ(seenRows(), 0);
    EXPECT_TRUE(planner().screening()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Folding, ALinkUnfoldsAndMovesTheFocus)
{
    answerWhatIsDueNow();
    leaveScreening();
    ASSERT_FALSE(isSeen("seizures"));
    planner().focusPlace(Place{{}, "seizures"});
    EXPECT_TRUE(isSeen("seizures"));
    EXPECT_EQ(QApplication::focusWidget(), planner().screening()->row("seizures"));
}

TEST_F(Folding, WhereThereIsRoomNothingFolds)
{
    answerWhatIsDueNow();
    m_window.resize(1280, 2400);
    settle();
    EXPECT_GT(seenRows(), 25);
    m_window.resize(1280, 800);
    settle();
    EXPECT_EQ(seenRows(), 0);
}

TEST_F(Folding, ANewPatientBeginsFolded)
{
    planner().focusPlace(Place{{}, "fasting"});
    ASSERT_TRUE(isSeen("fasting"));
    planner().newPatient();
    EXPECT_FALSE(isSeen("fasting"));
}

} // namespace
} // namespace ketaplan::test
