// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::test {
namespace {

class PlanInWindow : public OpenWindow {};

TEST_F(PlanInWindow, NothingIsCalculatedAtTheStart)
{
    EXPECT_EQ(status(), "Not calculated");
    for (const std::string& name : resultNames())
        EXPECT_EQ(figure(name), "Not calculated") << name;
    EXPECT_FALSE(named<QAbstractButton>("Save PDF")->isEnabled());
}

TEST_F(PlanInWindow, ChoosingAProtocolWritesItsStartValues)
{
    choose(Field::protocol, "outpatient-start-low");
    const Form form = planner().form();
    EXPECT_EQ(typedIn(form, Field::dose), "0.1");
    EXPECT_EQ(typedIn(form, Field::doseUnit), "mg/kg");
    EXPECT_EQ(typedIn(form, Field::duration), "40");
    EXPECT_EQ(typedIn(form, Field::product), "ketamine-50-10");
    EXPECT_EQ(typedIn(form, Field::container), "bag-saline-50");
    EXPECT_EQ(typedIn(form, Field::method), "replace");
    EXPECT_EQ(typedIn(form, Field::mode), "standard");
    EXPECT_EQ(typedIn(form, Field::concentration), "1");
    EXPECT_EQ(typedIn(form, Field::dosingWeight), "actual");
    EXPECT_EQ(typedIn(form, Field::pump), "volumetric");
    EXPECT_EQ(typedIn(form, Field::date), "2026-11-23");
    EXPECT_EQ(typedIn(form, Field::weight), "");
}

TEST_F(PlanInWindow, AnEmptyFieldIsNotFilledFromTheProtocol)
{
    enterPatient();
    for (const Field field : {Field::duration, Field::concentration}) {
        const std::string before = typedIn(planner().form(), field);
        type(field, "");
        EXPECT_EQ(figure("Total dose"), "Not calculated");
        type(field, before);
    }
    for (const Field field : {Field::doseUnit, Field::dosingWeight, Field::product, Field::container, Field::method,
                              Field::mode, Field::pump}) {
        const std::string before = typedIn(planner().form(), field);
        choose(field, "");
        EXPECT_EQ(figure("Total dose"), "Not calculated");
        choose(field, before);
        EXPECT_EQ(figure("Total dose"), "21.75 mg");
    }
}

TEST_F(PlanInWindow, EveryKeyPressIsReckoned)
{
    enterPatient();
    type(Field::dose, "0.2");
    EXPECT_EQ(figure("Total dose"), "14.5 mg");
    QTest::keyClicks(planner().control(Field::dose), QStringLiteral("5"));
    EXPECT_EQ(figure("Total dose"), "18.125 mg");
    QTest::keyClick(planner().control(Field::dose), Qt::Key_Backspace);
    EXPECT_EQ(figure("Total dose"), "14.5 mg");
}

TEST_F(PlanInWindow, AReadyPlanShowsTheContractsFigures)
{
    enterPatient();
    choose(Field::container, "bag-saline-100");
    answerAllWell();
    EXPECT_EQ(status(), "Ready") << everything();
    EXPECT_EQ(figure("Total dose"), "21.75 mg");
    EXPECT_EQ(figure("Dose rate"), "32.625 mg/h");
    EXPECT_EQ(figure("Drug volume"), "2 mL");
    EXPECT_EQ(figure("Diluent volume"), "98 mL");
    EXPECT_EQ(figure("Prepared concentration"), "1 mg/mL");
    EXPECT_EQ(figure("Pump rate"), "32.5 mL/h");
    EXPECT_EQ(figure("Volume to be infused"), "21.7 mL");
    EXPECT_EQ(figure("Infusion duration"), "40.062 min");
    EXPECT_EQ(figure("Delivered dose"), "21.7 mg");
    EXPECT_TRUE(planner().planPage()->figure(QStringLiteral("Pump rate"))->isLarge());
}

TEST_F(PlanInWindow, FiguresThatAreNotForAdministrationAreSmallAndSaySo)
{
    enterPatient();
    EXPECT_EQ(status(), "Not checked");
    for (const std::string& name : resultNames())
        EXPECT_FALSE(planner().planPage()->figure(QString::fromStdString(name))->isLarge()) << name;
    EXPECT_NE(everything().find("Not for administration"), std::string::npos);
}

TEST_F(PlanInWindow, AContraindicationTakesEveryFigureAway)
{
    enterPatient();
    answerAllWell();
    EXPECT_EQ(figure("Total dose"), "21.75 mg");
    answer("severe-heart-disease", Qt::Key_Y);
    EXPECT_EQ(status(), "Contraindicated");
    for (const std::string& name : resultNames())
        EXPECT_EQ(figure(name), "Not calculated") << name;
    EXPECT_NE(everything().find("color:#ffffff\">Severe heart disease"), std::string::npos)
        << "a link on the solid fill";
}

TEST_F(PlanInWindow, TheWeightsToDoseByStandBesideTheChoice)
{
    enterPatient();
    const auto& weights = planner().outcome().plan->dosingWeights;
    ASSERT_TRUE(weights && weights->ideal && weights->adjusted);
    const std::string told = echo(Field::dosingWeight);
    for (const Figure& weight : {weights->actual, *weights->ideal, *weights->adjusted})
        EXPECT_NE(told.find(weight.decimal), std::string::npos) << told;
    EXPECT_LT(told.find("(used)"), told.find(weights->ideal->decimal)) << told;
    type(Field::height, "");
    EXPECT_NE(echo(Field::dosingWeight).find("need height and sex"), std::string::npos);
    type(Field::weight, "");
    EXPECT_EQ(echo(Field::dosingWeight), "");
}

TEST_F(PlanInWindow, AProtocolThatCannotBePlannedIsMarkedForReadingAndRefused)
{
    enterPatient();
    const auto* box = static_cast<ChoiceBox*>(planner().control(Field::protocol));
    std::string readingOnly;
    for (const Protocol& protocol : planner().table().protocols) {
        const QString label = box->itemText(box->findData(QString::fromStdString(protocol.id)));
        EXPECT_EQ(label.contains(QStringLiteral("for reading")), !protocol.dose.has_value()) << protocol.id;
        if (!protocol.dose)
            readingOnly = protocol.id;
    }
    ASSERT_FALSE(readingOnly.empty());
    choose(Field::protocol, readingOnly);
    EXPECT_EQ(status(), "Refused");
    for (const std::string& name : resultNames())
        EXPECT_EQ(figure(name), "Not calculated") << name;
}

TEST_F(PlanInWindow, ScreeningStandsUnderItsGroups)
{
    m_window.resize(1280, 2400); // room for every row
    settle();
    const QList<QLabel*> labels = planner().screening()->findChildren<QLabel*>();
    for (const ScreeningItem& item : planner().table().screening) {
        const ScreeningRow* row = planner().screening()->row(item.id);
        ASSERT_TRUE(row->isVisible()) << item.id;
        const bool headed = std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            const QPoint at = label->mapTo(planner().screening(), QPoint(0, 0)) - row->mapTo(planner().screening(), QPoint(0, 0));
            return label->isVisible() && label->text().toStdString() == item.group && at.y() < 0 && qAbs(at.x()) < row->width();
        });
        EXPECT_TRUE(headed) << item.id;
        const QWidget* told = item.unit ? static_cast<const QWidget*>(row->findChild<QuantityEdit*>()) : row;
        EXPECT_TRUE(told->accessibleDescription().endsWith(QString::fromStdString(item.help))) << item.id;
    }
}

TEST_F(PlanInWindow, ARefusalTakesEveryFigureAwayAndNamesTheBound)
{
    enterPatient();
    type(Field::dose, "0.6");
    EXPECT_EQ(status(), "Refused");
    for (const std::string& name : resultNames())
        EXPECT_EQ(figure(name), "Not calculated") << name;
    EXPECT_NE(everything().find("0.5\u00A0mg/kg"), std::string::npos);
}

TEST_F(PlanInWindow, TheTypedUnitStays)
{
    enterPatient();
    choose(Field::doseUnit, "mg");
    type(Field::dose, "20");
    type(Field::weight, "80");
    EXPECT_EQ(typedIn(planner().form(), Field::doseUnit), "mg");
    EXPECT_EQ(typedIn(planner().form(), Field::dose), "20");
    EXPECT_EQ(figure("Total dose"), "20 mg");
}

TEST_F(PlanInWindow, KeysAnswerAndGoOn)
{
    enterPatient();
    m_window.activateWindow();
    ScreeningRow* first = planner().screening()->row("uncontrolled-hypertension");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_N);
    EXPECT_EQ(first->answer(), "no");
    EXPECT_EQ(QApplication::focusWidget(), planner().screening()->row("severe-heart-disease"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    EXPECT_EQ(planner().screening()->row("severe-heart-disease")->answer(), "yes");
    QTest::keyClick(first, Qt::Key_U);
    EXPECT_EQ(first->answer(), "");
}

TEST_F(PlanInWindow, AnItemThatDoesNotApplyIsNotAsked)
{
    enterPatient();
    EXPECT_FALSE(planner().screening()->row("pregnancy")->isHidden());
    choose(Field::sex, "male");
    EXPECT_TRUE(planner().screening()->row("pregnancy")->isHidden());
    choose(Field::sex, "other");
    EXPECT_FALSE(planner().screening()->row("pregnancy")->isHidden());
}

TEST_F(PlanInWindow, OpenItemsLeadToTheirPlace)
{
    enterPatient();
    type(Field::weight, "");
    const auto& lines = planner().planPage()->status()->summary().lines;
    ASSERT_FALSE(lines.empty());
    planner().control(Field::name)->setFocus();
    planner().focusPlace(*lines.front().place);
    EXPECT_EQ(QApplication::focusWidget(), planner().control(Field::weight));
}

TEST_F(PlanInWindow, ADateInTheFutureIsRefusedAtItsField)
{
    enterPatient();
    type(Field::weightDate, "2027-01-01");
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(planner().planPage()->status()->summary().lines.front().place, (Place{Field::weightDate, {}}));
}

} // namespace
} // namespace ketaplan::test
