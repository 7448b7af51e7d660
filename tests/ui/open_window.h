// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "planner.h"

#include <gtest/gtest.h>

#include <string>

namespace ketaplan::test {

/// The window on the shipped table, on the day 2026-11-23, driven by key presses.
class OpenWindow : public ::testing::Test {
protected:
    OpenWindow();

    /// Clears the field by keys and types into it.
    void type(Field field, const std::string& text);
    void choose(Field field, const std::string& code);
    void answer(const std::string& item, Qt::Key key);
    /// No to every question, yes to what has to be in place; no medicines.
    void answerAllWell();
    /// A whole plan but for the screening: 72.5 kg, 0.3 mg/kg in 40 min.
    void enterPatient();
    void acknowledge(const std::string& subject, const std::string& reason, const std::string& name);

    /// Until every part has the place that it is due.
    static void settle();

    std::string figure(const std::string& name) const;
    /// Every result, in one text.
    std::string allFigures() const;
    std::string echo(Field field) const;
    std::string status() const;
    /// Every text that the window shows or tells.
    std::string everything() const;
    template <typename Widget>
    Widget* named(const std::string& accessibleName) const;

    Planner& planner() const { return *m_window.planner(); }
    MainWindow m_window;
};

/// What has to be there is there; what a source warns of is not.
Qt::Key harmless(const ScreeningItem& item);

/// The result names of the contract.
const std::vector<std::string>& resultNames();

template <typename Widget>
Widget* OpenWindow::named(const std::string& accessibleName) const
{
    for (Widget* widget : m_window.findChildren<Widget*>())
        if (widget->accessibleName().toStdString() == accessibleName && widget->isVisible())
            return widget;
    return nullptr;
}

} // namespace ketaplan::test
