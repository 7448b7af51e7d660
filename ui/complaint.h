// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ketaplan {

/// What did not work and what to do, in a box.

/// "Nothing in the window was changed."
QString nothingChanged();

/// Does not wait: also where the window has only just opened. `result` says what became of the window.
void complain(QWidget* parent, const QString& what, const QString& why, const QString& result = nothingChanged());

/// Waits for the answer: true where it is to be tried again.
bool wantsToTryAgain(QWidget* parent, const QString& what, const QString& why);

} // namespace ketaplan
