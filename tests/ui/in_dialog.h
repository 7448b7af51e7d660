// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace ketaplan::test {

/// Does `act` in the dialog that the next action opens. A dialog that is still open after it is closed and is a failure.
inline void inNextDialog(const std::function<void(QDialog&)>& act, int triesLeft = 100)
{
    constexpr int pause = 20; // ms
    QTimer::singleShot(pause, qApp, [act, triesLeft] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog && triesLeft > 0)
            return inNextDialog(act, triesLeft - 1); // one that closes makes way for the next
        if (!dialog) {
            ADD_FAILURE() << "no dialog was opened";
            return;
        }
        act(*dialog);
        if (dialog->isVisible()) {
            ADD_FAILURE() << "the dialog is still open";
            dialog->reject();
        }
    });
}

/// The control of a dialog by its accessible name.
template <typename Widget>
Widget* namedIn(const QDialog& dialog, const std::string& name)
{
    for (Widget* widget : dialog.findChildren<Widget*>())
        if (widget->accessibleName().toStdString() == name)
            return widget;
    return nullptr;
}

/// Replaces what stands in the field, by keys.
inline void typeInto(QWidget* field, const std::string& text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, QString::fromStdString(text));
}

} // namespace ketaplan::test
