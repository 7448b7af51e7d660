// SPDX-License-Identifier: GPL-3.0-or-later
#include "in_dialog.h"
#include "open_window.h"
#include "quantity_edit.h"
#include "type_back.h"
#include "type_back_dialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>

namespace ketaplan::test {
namespace {

class TypeBack : public OpenWindow {
protected:
    TypeBack()
    {
        enterPatient();
        answerAllWell();
    }

    const Plan& plan() const { return *planner().outcome().plan; }
    std::string said(const std::string& typed) const { return typedBack(typed, plan()).said.toStdString(); }

    static QuantityEdit* rateOf(const QDialog& dialog) { return namedIn<QuantityEdit>(dialog, "Rate as keyed"); }
    static std::string textOf(const QDialog& dialog)
    {
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all.toStdString();
    }
};

TEST_F(TypeBack, ComparesExactlyAndSaysWhichNumberItIs)
{
    ASSERT_EQ(figure("Pump rate"), "32.5 mL/h");
    EXPECT_TRUE(typedBack("32.5", plan()).agrees);
    EXPECT_TRUE(typedBack("32.50", plan()).agrees);
    for (const char* wrong : {"325", "3.25", "32.6", "32.500001", "21.7", "1", "32,5", ".5", "", "0", "-32.5", "999999999"})
        EXPECT_FALSE(typedBack(wrong, plan()).agrees) << wrong;
    EXPECT_NE(said("325").find("10 times the rate"), std::string::npos) << said("325");
    EXPECT_NE(said("3.25").find("the rate divided by 10"), std::string::npos) << said("3.25");
    EXPECT_NE(said("21.7").find("volume to be infused"), std::string::npos) << said("21.7");
    EXPECT_NE(said("32.625").find("ordered dose rate in mg/h"), std::string::npos) << said("32.625");
    EXPECT_NE(said("32,5").find("comma"), std::string::npos) << said("32,5");
}

TEST_F(TypeBack, TellsTheNumberInMgPerHour)
{
    type(Field::concentration, "0.5");
    ASSERT_EQ(plan().pump->rate.decimal, "65.2");
    EXPECT_NE(said("32.6").find("dose rate in mg/h"), std::string::npos) << said("32.6");
    EXPECT_TRUE(typedBack("65.2", plan()).agrees);
}

TEST_F(TypeBack, TheFiguresAreOutOfSightWhileItAsks)
{
    inNextDialog([&](QDialog& dialog) {
        EXPECT_FALSE(planner().isVisible());
        EXPECT_FALSE(named<FigureView>("Pump rate"));
        EXPECT_EQ(textOf(dialog).find("32.5"), std::string::npos) << textOf(dialog);
        dialog.reject();
    });
    EXPECT_FALSE(typeBackAsking(&planner(), plan()));
    EXPECT_TRUE(planner().isVisible());
    EXPECT_TRUE(named<FigureView>("Pump rate"));
}

TEST_F(TypeBack, AWrongRateKeepsTheDialogOpenAndARightOneGoesOn)
{
    inNextDialog([](QDialog& dialog) {
        QuantityEdit* rate = rateOf(dialog);
        ASSERT_TRUE(rate);
        typeInto(rate, "325");
        QTest::keyClick(rate, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_NE(textOf(dialog).find("10 times the rate"), std::string::npos) << textOf(dialog);
        typeInto(rate, "32.50");
        QTest::keyClick(rate, Qt::Key_Return);
    });
    EXPECT_TRUE(typeBackAsking(&planner(), plan()));
}

TEST_F(TypeBack, WithoutItNothingIsPrintedOrSaved)
{
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_S}) {
        inNextDialog([](QDialog& dialog) {
            EXPECT_TRUE(rateOf(dialog));
            typeInto(rateOf(dialog), "3.25");
            QTest::keyClick(rateOf(dialog), Qt::Key_Return);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        m_window.activateWindow(); // a closed dialog leaves no window active without a window manager
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, key, Qt::ControlModifier);
        EXPECT_NE(everything().find("The rate was not typed back."), std::string::npos);
    }
}

TEST_F(TypeBack, AfterItThePdfIsAskedFor)
{
    inNextDialog([](QDialog& dialog) {
        typeInto(rateOf(dialog), "32.5");
        inNextDialog([](QDialog& next) {
            EXPECT_TRUE(qobject_cast<QFileDialog*>(&next));
            next.reject();
        });
        QTest::keyClick(rateOf(dialog), Qt::Key_Return);
    });
    QTest::keyClick(&m_window, Qt::Key_S, Qt::ControlModifier);
}

TEST_F(TypeBack, ASummaryHasNoRateAndIsNotAskedAbout)
{
    type(Field::dose, "0.35");
    ASSERT_EQ(status(), "Needs acknowledgement");
    EXPECT_TRUE(typeBackAsking(&planner(), plan()));
}

} // namespace
} // namespace ketaplan::test
