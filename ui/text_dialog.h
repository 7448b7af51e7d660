// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ketaplan {

/// Figures of a plan that is not ready are read, and not copied elsewhere.
enum class Copying { allowed, never };

/// Text to read, scrolling where it is long.
void showText(QWidget* parent, const QString& title, const QString& text, Copying copying = Copying::allowed);

} // namespace ketaplan
