// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace ketaplan::test {
namespace {

class PreviousWeightInWindow : public OpenWindow {
protected:
    PreviousWeightInWindow()
    {
        enterPatient();
        answerAllWell();
        EXPECT_EQ(status(), "Ready");
    }

    void open() { QTest::keyClick(named<QToolButton>("Compare with a previous weight"), Qt::Key_Space); }
    bool isShown(Field field) const { return planner().control(field)->isVisible(); }

    void enterPrevious(const std::string& weight, const std::string& date)
    {
        open();
        type(Field::previousWeight, weight);
        type(Field::previousWeightDate, date);
    }
};

TEST_F(PreviousWeightInWindow, IsOutOfSightUntilItIsAskedForAndReachedByKeys)
{
    EXPECT_FALSE(isShown(Field::previousWeight));
    open();
    EXPECT_TRUE(isShown(Field::previousWeight));
    EXPECT_TRUE(isShown(Field::previousWeightDate));
    EXPECT_TRUE(planner().control(Field::previousWeight)->hasFocus());
}

TEST_F(PreviousWeightInWindow, ACrossedBoundShowsBothWeightsAndIsAcknowledgedByName)
{
    enterPrevious("90", "2026-10-20");
    EXPECT_EQ(status(), "Needs acknowledgement");
    const std::string all = everything();
    for (const char* part : {"Change of weight", "90\u00A0kg on 20-Oct-2026", "now 72.5\u00A0kg on 20-Nov-2026"})
        EXPECT_NE(all.find(part), std::string::npos) << part;
    acknowledge("Change of weight", "specialist-decision", "Dr A. EXAMPLE");
    EXPECT_EQ(status(), "Ready");
    type(Field::previousWeight, "91");
    EXPECT_EQ(status(), "Needs acknowledgement") << "it was given for another previous weight";
    EXPECT_NE(everything().find("It was given for \u221219.444\u00A0% by Dr A. EXAMPLE"), std::string::npos) << everything();
}

TEST_F(PreviousWeightInWindow, OneNearTheWeightIsWithin)
{
    enterPrevious("74", "2026-10-20");
    EXPECT_EQ(status(), "Ready");
    EXPECT_NE(echo(Field::previousWeight).find("change \u22122.027"), std::string::npos) << echo(Field::previousWeight);
}

TEST_F(PreviousWeightInWindow, EachPartAsksForTheOther)
{
    open();
    type(Field::previousWeight, "74");
    planner().control(Field::name)->setFocus();
    EXPECT_EQ(status(), "Not calculated");
    EXPECT_NE(everything().find("Previous date is missing"), std::string::npos);
}

TEST_F(PreviousWeightInWindow, OneAfterTheWeightIsToldAtItsDate)
{
    enterPrevious("74", "2026-11-21");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(everything().find("after the date of the weight"), std::string::npos);
}

TEST_F(PreviousWeightInWindow, ANewPatientHasNone)
{
    enterPrevious("74", "2026-10-20");
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(isShown(Field::previousWeight));
    EXPECT_TRUE(typedIn(planner().form(), Field::previousWeight).empty());
}

} // namespace
} // namespace ketaplan::test
