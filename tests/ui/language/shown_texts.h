// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

namespace ketaplan::test {

/// A text that a control shows or tells, without mark-up.
struct ShownText {
    const QWidget* widget = nullptr;
    QString text;
    bool isPainted = false; ///< as the text of a label, button or choice; false: told to assistive tools, or in a list
};

/// Every text of the visible controls below `root`, and of its menus.
std::vector<ShownText> shownTexts(const QWidget& root);

/// To find a control in a failure.
std::string whereIs(const QWidget& widget);

} // namespace ketaplan::test
