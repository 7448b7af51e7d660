// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "field_names.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace ketaplan::test {
namespace {

class Names : public OpenWindow {};

const std::vector<std::string> inputNames{"Protocol", "Patient name", "Patient ID",    "Date of birth",
                                          "Sex",      "Weight",       "Weight method", "Weight date",
                                          "Height",   "Dose",         "Dose unit",     "Duration",
                                          "Product",  "Container",    "Method",        "Dosing weight",
                                          "Mode",     "Pump",         "Date",          "Ordered concentration"};

QLabel* buddyOf(const QWidget* control)
{
    for (QLabel* label : control->parentWidget()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
        if (label->buddy() == control)
            return label;
    return nullptr;
}

TEST_F(Names, EveryInputHasItsNameAndItsLabel)
{
    for (const std::string& name : inputNames) {
        QWidget* control = nullptr;
        for (QWidget* widget : m_window.findChildren<QWidget*>())
            if (widget->accessibleName().toStdString() == name &&
                (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)))
                control = widget;
        ASSERT_TRUE(control) << name;
        const QLabel* label = buddyOf(control);
        ASSERT_TRUE(label) << name;
        EXPECT_EQ(QString(label->text()).remove(QLatin1Char('&')).toStdString(), name);
    }
}

TEST_F(Names, EveryResultTellsItsValueWithItsUnit)
{
    enterPatient();
    for (const std::string& name : resultNames()) {
        FigureView* view = named<FigureView>(name);
        ASSERT_TRUE(view) << name;
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(view);
        EXPECT_EQ(told->text(QAccessible::Name).toStdString(), name);
        EXPECT_EQ(told->text(QAccessible::Description), view->shown());
        EXPECT_TRUE(view->shown().contains(QChar(0x00A0))) << name;
    }
    StatusPanel* panel = named<StatusPanel>("Status");
    ASSERT_TRUE(panel);
    EXPECT_TRUE(panel->accessibleDescription().startsWith(QStringLiteral("Not checked")));
}

TEST_F(Names, EveryScreeningItemIsNamedByItsQuestion)
{
    for (const ScreeningItem& item : planner().table().screening) {
        const QWidget* control =
            item.unit ? static_cast<QWidget*>(planner().screening()->row(item.id)->findChild<QuantityEdit*>())
                      : planner().screening()->row(item.id);
        ASSERT_TRUE(control);
        EXPECT_EQ(control->accessibleName().toStdString(), item.question);
    }
}

TEST_F(Names, TheActionsAreThere)
{
    for (const std::string name : {"Print", "Save PDF", "New patient"}) {
        bool found = false;
        for (const QAbstractButton* button : m_window.findChildren<QAbstractButton*>())
            found = found || button->accessibleName().toStdString() == name || button->text().toStdString() == name;
        EXPECT_TRUE(found) << name;
    }
}

std::string nameOf(const QWidget* widget) { return widget ? widget->accessibleName().toStdString() : "nothing"; }

TEST_F(Names, TheKeyboardGoesThroughTheFormInReadingOrder)
{
    planner().control(Field::name)->setFocus();
    const std::vector<std::string> order{
        "Patient ID", "Date of birth", "Sex",       "Weight", "Weight method", "Weight date", "Compare with a previous weight",
        "Height",     "Dosing weight", "Medicines", "Takes no medicines", "Show course", "Protocol",  "Dose",   "Dose unit",     "Duration",
        "Date",       "Premedication and rescue ordered", "Product",       "Container", "Method", "Mode",          "Ordered concentration",
        "Pump"};
    for (const std::string& name : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(nameOf(QApplication::focusWidget()), name);
    }
}

TEST_F(Names, AnAcknowledgementIsReachedRightAfterItsField)
{
    enterPatient();
    type(Field::duration, "70");
    planner().control(Field::duration)->setFocus();
    std::set<std::string> reached;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(nameOf(QApplication::focusWidget()));
    }
    EXPECT_TRUE(reached.contains("Reason for Duration"));
    EXPECT_TRUE(reached.contains("Acknowledge Duration"));
}

TEST_F(Names, AltDigitsGoToTheSections)
{
    enterPatient();
    const std::vector<std::string> first{"Patient name", "Protocol", "Product",
                                         planner().table().screening.front().question};
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&m_window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        EXPECT_EQ(nameOf(QApplication::focusWidget()), first[static_cast<std::size_t>(i)]);
    }
}

TEST_F(Names, TheWindowOpensAtTheNameOfThePatient)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    EXPECT_EQ(QApplication::focusWidget(), planner().control(Field::name)) << nameOf(QApplication::focusWidget());
}

TEST_F(Names, NoTwoMnemonicsOfTheFormAreTheSame)
{
    std::set<QChar> seen;
    for (int i = 0; i <= static_cast<int>(Field::pump); ++i) {
        const QString label = fieldLabel(static_cast<Field>(i));
        const qsizetype at = label.indexOf(QLatin1Char('&'));
        if (at >= 0) {
            EXPECT_TRUE(seen.insert(label[at + 1].toLower()).second) << label.toStdString();
        }
    }
    for (const QChar menu : {QLatin1Char('f'), QLatin1Char('v'), QLatin1Char('l')})
        EXPECT_FALSE(seen.contains(menu));
}

} // namespace
} // namespace ketaplan::test
