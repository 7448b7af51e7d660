// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand: in sight, whole, and at the same place whatever the status is.
#include "open_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <map>

namespace ketaplan::test {
namespace {

class Arrangement : public OpenWindow {
protected:
    void reach(int width, int height)
    {
        m_window.resize(width, height);
        settle();
    }
    void makeReady()
    {
        enterPatient();
        answerAllWell();
        planner().control(Field::dose)->setFocus();
        settle();
        ASSERT_EQ(status(), "Ready");
    }
    QScrollArea* formArea() const
    {
        QWidget* at = planner().control(Field::name);
        while (at && !qobject_cast<QScrollArea*>(at))
            at = at->parentWidget();
        return qobject_cast<QScrollArea*>(at);
    }
    std::vector<Section*> sections() const
    {
        std::vector<Section*> all;
        for (Section* section : planner().findChildren<Section*>())
            if (formArea()->widget()->isAncestorOf(section))
                all.push_back(section);
        return all;
    }
    std::map<std::string, QPoint> placesOfFigures() const
    {
        std::map<std::string, QPoint> places;
        for (const std::string& name : resultNames()) {
            const FigureView* figure = planner().planPage()->figure(QString::fromStdString(name));
            places[name] = figure->mapTo(&m_window, QPoint(0, 0));
        }
        return places;
    }
};

TEST_F(Arrangement, AReadyPlanIsInSightWithoutScrolling)
{
    makeReady();
    EXPECT_EQ(formArea()->verticalScrollBar()->maximum(), 0);
    ASSERT_EQ(sections().size(), 5u);
    for (const Section* section : sections()) {
        const QRect place(section->mapTo(formArea()->viewport(), QPoint(0, 0)), section->size());
        EXPECT_TRUE(formArea()->viewport()->rect().contains(place)) << section->accessibleName().toStdString();
        EXPECT_GE(section->height(), section->minimumSizeHint().height()) << section->accessibleName().toStdString();
    }
}

TEST_F(Arrangement, NoFieldIsCutAtTheSide)
{
    enterPatient();
    for (const QSize size : {QSize(1280, 800), QSize(1024, 768), QSize(853, 533), QSize(640, 400), QSize(1920, 1080)}) {
        reach(size.width(), size.height());
        const QRect seen = formArea()->viewport()->rect();
        for (const QWidget* widget : formArea()->widget()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                                          qobject_cast<const QLabel*>(widget)))
                continue;
            const QRect place(widget->mapTo(formArea()->viewport(), QPoint(0, 0)), widget->size());
            EXPECT_GE(place.left(), seen.left()) << size.width() << ": " << widget->accessibleName().toStdString();
            EXPECT_LE(place.right(), seen.right()) << size.width() << ": " << widget->accessibleName().toStdString();
            EXPECT_GE(widget->width(), qMin(widget->minimumSizeHint().width(), widget->sizeHint().width()))
                << size.width() << ": " << widget->accessibleName().toStdString();
        }
    }
}

TEST_F(Arrangement, NothingMovesAsideForTheScrollBar)
{
    enterPatient();
    ASSERT_GT(formArea()->verticalScrollBar()->maximum(), 0);
    const QRect before = planner().control(Field::container)->geometry();
    answerAllWell();
    planner().control(Field::dose)->setFocus();
    settle();
    ASSERT_EQ(formArea()->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(planner().control(Field::container)->geometry().x(), before.x());
    EXPECT_EQ(planner().control(Field::container)->geometry().width(), before.width());
}

TEST_F(Arrangement, EveryFigureKeepsItsPlaceInEveryStatus)
{
    makeReady();
    const auto places = placesOfFigures();
    const auto expectSame = [&](const std::string& expected) {
        settle();
        EXPECT_EQ(status(), expected);
        EXPECT_EQ(placesOfFigures(), places) << expected;
    };
    answer("seizures", Qt::Key_U);
    expectSame("Not checked");
    answer("seizures", Qt::Key_Y);
    expectSame("Needs acknowledgement");
    answer("severe-heart-disease", Qt::Key_Y);
    expectSame("Contraindicated");
    type(Field::dose, "0,3");
    expectSame("Refused");
    type(Field::dose, "");
    expectSame("Not calculated");
}

TEST_F(Arrangement, TheStatusStaysInSightWhereTextIsVeryLarge)
{
    enterPatient();
    reach(640, 400);
    const StatusPanel* panel = planner().planPage()->status();
    EXPECT_FALSE(formArea()->isAncestorOf(panel));
    EXPECT_TRUE(formArea()->isAncestorOf(planner().planPage()));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_GE(formArea()->viewport()->height(), 90);
    reach(1280, 800);
    EXPECT_TRUE(planner().planPage()->isAncestorOf(panel));
    EXPECT_FALSE(formArea()->isAncestorOf(planner().planPage()));
}

TEST_F(Arrangement, RangesStandBesideTheFieldBeforeAnythingIsTyped)
{
    choose(Field::protocol, "outpatient-start-low");
    for (const Field field : {Field::weight, Field::height, Field::dose, Field::duration}) {
        const QWidget* control = planner().control(field);
        const int top = control->mapTo(&m_window, QPoint(0, 0)).y();
        bool beside = false;
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            beside = beside || (label->isVisible() && label->text().contains(QStringLiteral("absolute")) &&
                                qAbs(label->mapTo(&m_window, QPoint(0, 0)).y() - top) < 12 &&
                                label->mapTo(&m_window, QPoint(0, 0)).x() > control->mapTo(&m_window, QPoint(0, 0)).x());
        EXPECT_TRUE(beside) << control->accessibleName().toStdString();
    }
}

} // namespace
} // namespace ketaplan::test
