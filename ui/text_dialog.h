// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ketaplan {

/// Text to read, scrolling where it is long.
void showText(QWidget* parent, const QString& title, const QString& text);

} // namespace ketaplan
