// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs made of typed numbers, and what has to become of them here: refused each with its own message, the
// text kept as it was typed, and no figure left standing.
#include "open_window.h"

#include <QTest>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace ketaplan::test {
namespace {

class NumberEntry : public OpenWindow {
protected:
    NumberEntry()
    {
        enterPatient();
        EXPECT_EQ(figure("Total dose"), "21.75 mg");
    }

    std::string textOf(Field field) const
    {
        return qobject_cast<QLineEdit*>(planner().control(field))->text().toStdString();
    }

    void expectRefused(Field field, const std::string& typed)
    {
        type(field, typed);
        EXPECT_EQ(textOf(field), typed);
        EXPECT_EQ(status(), "Refused") << typed;
        for (const std::string& name : resultNames())
            EXPECT_EQ(figure(name), "Not calculated") << name << " after " << typed;
        EXPECT_FALSE(planner().outcome().plan.has_value());
    }
};

TEST_F(NumberEntry, RefusesEveryOtherNotation)
{
    for (const std::string typed :
         {".05",   "6,5", "1,000", "1,5", "abc",      " ",  "   ",   "-15",   "1.2.3",     "0x10",
          "1_000", "1e3", "+2",    "NaN", "Infinity", "05", "1 000", "1'000", "0.1234567", "1234567890"})
        expectRefused(Field::dose, typed);
}

TEST_F(NumberEntry, RefusesThemInEveryNumberField)
{
    for (const Field field : {Field::weight, Field::height, Field::duration, Field::concentration}) {
        const std::string before = textOf(field);
        for (const std::string typed : {".05", "6,5", "1,000", "abc", "-15", "1.2.3", "1e3", "+2", "NaN"})
            expectRefused(field, typed);
        type(field, before);
        EXPECT_EQ(figure("Total dose"), "21.75 mg");
    }
}

TEST_F(NumberEntry, EachMistakeHasItsOwnMessage)
{
    std::map<std::string, std::string> messages;
    for (const std::string typed : {".05", "6,5", "abc", " ", "-15", "1.2.3", "0x10", "1_000", "1e3", "+2", "05"}) {
        type(Field::dose, typed);
        messages[echo(Field::dose)] += typed;
    }
    EXPECT_EQ(messages.size(), 11u);
}

TEST_F(NumberEntry, RefusesAtTheKeyThatMakesItImpossible)
{
    type(Field::dose, "0");
    QTest::keyClicks(planner().control(Field::dose), QStringLiteral(","));
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(figure("Pump rate"), "Not calculated");
}

TEST_F(NumberEntry, FullWidthDigitsAreRefused)
{
    auto* edit = qobject_cast<QLineEdit*>(planner().control(Field::dose));
    edit->setText(QStringLiteral("\uFF10.3"));
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(edit->text(), QStringLiteral("\uFF10.3"));
}

TEST_F(NumberEntry, UnfinishedIsCalmUntilTheFieldIsLeft)
{
    type(Field::dose, "0.");
    EXPECT_EQ(status(), "Not calculated");
    EXPECT_NE(echo(Field::dose).find("unfinished"), std::string::npos);
    EXPECT_EQ(figure("Total dose"), "Not calculated");
    QTest::keyClick(planner().control(Field::dose), Qt::Key_Tab);
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(textOf(Field::dose), "0.");
}

TEST_F(NumberEntry, EmptyIsMissingAndNeverZero)
{
    type(Field::dose, "");
    EXPECT_EQ(status(), "Not calculated");
    EXPECT_EQ(allFigures().find("mg"), std::string::npos);
    EXPECT_EQ(planner().planPage()->status()->summary().lines.front().text, QStringLiteral("Dose is missing"));
}

TEST_F(NumberEntry, ReadsAndSaysWhatItUnderstood)
{
    type(Field::dose, "0.3");
    EXPECT_NE(echo(Field::dose).find("zero point three milligrams per kilogram"), std::string::npos);
    type(Field::weight, "101.05");
    EXPECT_NE(echo(Field::weight).find("one hundred and one point zero five kilograms"), std::string::npos);
    EXPECT_EQ(figure("Total dose"), "30.315 mg");
}

TEST_F(NumberEntry, WeightInGramsIsRefusedAndKept)
{
    type(Field::weight, "4500");
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(textOf(Field::weight), "4500");
    EXPECT_EQ(figure("Total dose"), "Not calculated");
}

TEST_F(NumberEntry, ZeroIsRefused)
{
    for (const Field field : {Field::weight, Field::height, Field::dose, Field::duration, Field::concentration}) {
        const std::string before = textOf(field);
        expectRefused(field, "0");
        type(field, before);
    }
}

TEST_F(NumberEntry, ATypedWeightIsNeverReplaced)
{
    choose(Field::dosingWeight, "ideal");
    EXPECT_EQ(textOf(Field::weight), "72.5");
}

TEST_F(NumberEntry, ATenfoldDoseIsAskedAboutAndRefused)
{
    type(Field::dose, "3");
    EXPECT_EQ(status(), "Refused");
    EXPECT_NE(echo(Field::dose).find("10 times the usual"), std::string::npos);
    EXPECT_EQ(figure("Total dose"), "Not calculated");
}

TEST_F(NumberEntry, DatesThatDoNotExistAreRefusedAndKept)
{
    for (const std::string typed : {"2026-02-29", "14.03.1972", "1972-3-14", "19720314", "2026-13"}) {
        expectRefused(Field::born, typed);
        type(Field::born, "1972-03-14");
        EXPECT_EQ(figure("Total dose"), "21.75 mg");
    }
    type(Field::born, "1972-0");
    EXPECT_EQ(status(), "Not calculated");
}

TEST_F(NumberEntry, AMeasurementIsReadTheSameWay)
{
    ScreeningRow* row = planner().screening()->row("systolic-bp");
    auto* edit = row->findChild<QuantityEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("12,8"));
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(edit->text(), QStringLiteral("12,8"));
    EXPECT_EQ(figure("Total dose"), "Not calculated");
}

} // namespace
} // namespace ketaplan::test
