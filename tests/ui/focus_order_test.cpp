// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard goes through the whole window in the order in which it is read, in every arrangement.
#include "open_window.h"

#include <QApplication>
#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ketaplan::test {
namespace {

class FocusOrder : public OpenWindow, public ::testing::WithParamInterface<int> {
protected:
    /// Every stop until it comes round again.
    std::vector<QWidget*> stops()
    {
        std::vector<QWidget*> all;
        QWidget* first = firstStop();
        for (QWidget* at = first; all.size() < 400; at = QApplication::focusWidget()) {
            if (all.empty() || all.back() != at) // a text with links stops at each of them
                all.push_back(at);
            QTest::keyClick(at, Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        return all;
    }

    /// The first of the patient's, which may stand before the name.
    QWidget* firstStop()
    {
        planner().control(Field::name)->setFocus();
        QWidget* first = QApplication::focusWidget();
        while (sectionOf(QApplication::focusWidget()) == "Patient") {
            first = QApplication::focusWidget();
            QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
        }
        first->setFocus();
        return first;
    }

    static std::string sectionOf(const QWidget* widget)
    {
        for (const QWidget* at = widget; at; at = at->parentWidget())
            if (qobject_cast<const Section*>(at))
                return at->accessibleName().toStdString();
        return "outside";
    }
};

INSTANTIATE_TEST_SUITE_P(Widths, FocusOrder, ::testing::Values(1280, 1024, 853, 640));

TEST_P(FocusOrder, TheSectionsFollowEachOther)
{
    enterPatient();
    m_window.resize(GetParam(), 800);
    settle();
    std::vector<std::string> visited;
    for (const QWidget* stop : stops())
        if (const std::string section = sectionOf(stop); visited.empty() || visited.back() != section)
            visited.push_back(section);
    std::erase(visited, "outside");
    visited.erase(std::unique(visited.begin(), visited.end()), visited.end());
    EXPECT_EQ(visited, (std::vector<std::string>{"Patient", "Course", "Order", "Preparation", "Screening", "Plan"}));
}

TEST_P(FocusOrder, EveryControlInSightIsAStop)
{
    enterPatient();
    m_window.resize(GetParam(), 800);
    settle();
    const std::vector<QWidget*> reached = stops();
    const std::set<const QWidget*> all(reached.begin(), reached.end());
    EXPECT_EQ(all.size(), reached.size()) << "no stop twice";
    for (const QWidget* widget : planner().findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
            EXPECT_TRUE(all.contains(widget))
                << widget->metaObject()->className() << " " << widget->accessibleName().toStdString();
        }
}

TEST_P(FocusOrder, InsideASectionItGoesDown)
{
    enterPatient();
    m_window.resize(GetParam(), 800);
    settle();
    const auto placeOf = [this](const QWidget* widget) { return widget->mapTo(&planner(), widget->rect().center()); };
    const QWidget* before = nullptr;
    for (const QWidget* stop : stops()) {
        const std::string section = sectionOf(stop);
        if (before && section == sectionOf(before) && section != "Plan" && section != "outside") {
            const QPoint here = placeOf(stop), there = placeOf(before);
            const bool below = here.y() >= there.y() - 16;
            const bool right = here.x() > there.x() + 40; // the next in the line or the next column
            EXPECT_TRUE(below || right) << before->accessibleName().toStdString() << " at " << there.x() << ", " << there.y()
                                        << ", then " << stop->accessibleName().toStdString() << " at " << here.x() << ", " << here.y();
        }
        before = stop;
    }
}

TEST_P(FocusOrder, EveryStopHasAName)
{
    enterPatient();
    m_window.resize(GetParam(), 800);
    settle();
    for (const QWidget* stop : stops()) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(stop));
        ASSERT_TRUE(told) << stop->metaObject()->className();
        EXPECT_FALSE(told->text(QAccessible::Name).trimmed().isEmpty())
            << stop->metaObject()->className() << " in " << sectionOf(stop);
    }
}

} // namespace
} // namespace ketaplan::test
