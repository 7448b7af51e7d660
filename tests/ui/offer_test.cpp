// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class Offers : public OpenWindow {
protected:
    QPushButton* offer(const std::string& words) const
    {
        for (QPushButton* button : m_window.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().replace(QChar(0x00A0), QLatin1Char(' ')).toStdString() == words)
                return button;
        return nullptr;
    }

    void take(const std::string& words)
    {
        QPushButton* button = offer(words);
        ASSERT_TRUE(button) << words << everything();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    bool isSaid(const std::string& words) const
    {
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            if (label->isVisible() && label->accessibleName().replace(QChar(0x00A0), QLatin1Char(' ')).toStdString() == words)
                return true;
        return false;
    }

    /// 0.35 mg/kg/h of 100 kg is 35 mg/h, above the protocol's 25 mg/h.
    void enterCapped()
    {
        enterPatient();
        choose(Field::protocol, "crps-outpatient-ten-day");
        type(Field::weight, "100");
    }
};

TEST_F(Offers, TheHighestDoseIsTypedByOneActionAndNeverByItself)
{
    enterCapped();
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(typedIn(planner().form(), Field::dose), "0.35");
    take("Use 25 mg/h, the protocol's highest");
    EXPECT_EQ(typedIn(planner().form(), Field::dose), "25");
    EXPECT_EQ(typedIn(planner().form(), Field::doseUnit), "mg/h");
    EXPECT_NE(status(), "Refused");
    EXPECT_EQ(figure("Dose rate"), "25 mg/h");
    EXPECT_EQ(QApplication::focusWidget(), planner().control(Field::dose));
}

TEST_F(Offers, WhatStoodThereBeforeStaysUntilTheNextEdit)
{
    enterCapped();
    take("Use 25 mg/h, the protocol's highest");
    EXPECT_TRUE(isSaid("Was 0.35 mg/kg/h."));
    planner().control(Field::weight)->setFocus();
    EXPECT_TRUE(isSaid("Was 0.35 mg/kg/h."));
    type(Field::dose, "24");
    EXPECT_FALSE(isSaid("Was 0.35 mg/kg/h."));
    type(Field::dose, "25");
    EXPECT_FALSE(isSaid("Was 0.35 mg/kg/h."));
}

TEST_F(Offers, TheNearestWholeMilligramIsOfferedBesideAPlanThatMayStand)
{
    enterPatient();
    EXPECT_FALSE(offer("Use 22 mg, the nearest whole milligram")) << "it crosses a bound that the order keeps";
    type(Field::dose, "0.25");
    EXPECT_EQ(figure("Total dose"), "18.125 mg");
    take("Use 18 mg, the nearest whole milligram");
    EXPECT_EQ(figure("Total dose"), "18 mg");
    EXPECT_TRUE(isSaid("Was 0.25 mg/kg."));
    EXPECT_FALSE(offer("Use 18 mg, the nearest whole milligram"));
}

TEST_F(Offers, AnAcknowledgementLapsesAsWithEveryEdit)
{
    enterPatient();
    type(Field::dose, "0.25");
    answerAllWell();
    answer("substance-misuse", Qt::Key_Y);
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    ASSERT_EQ(planner().form().acknowledgements.size(), 1u);
    take("Use 18 mg, the nearest whole milligram");
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_EQ(status(), "Needs acknowledgement");
}

TEST_F(Offers, ANewPatientHasNone)
{
    enterCapped();
    take("Use 25 mg/h, the protocol's highest");
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(isSaid("Was 0.35 mg/kg/h."));
    EXPECT_EQ(everything().find("0.35"), std::string::npos);
}

} // namespace
} // namespace ketaplan::test
