// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;
class QRect;
class QWidget;

namespace ketaplan {

/// The colours of the window. Every text colour reaches 4.5 : 1 on the grounds that it is used on; a test reckons that.
struct Theme {
    QColor window, base;
    QColor text, secondary, quiet; ///< `quiet`: answers that are not chosen
    QColor border, hairline;       ///< `hairline` is decoration alone
    QColor link, onLink;           ///< links, focus, the primary button and the text on it
    QColor band;                   ///< recommended range, selection
    QColor ready, readyTint;
    QColor acknowledge, acknowledgeTint;
    QColor notChecked, notCheckedTint;
    QColor stop, stopTint;
    QColor stopFill, onStopFill;   ///< the only solid fill: contraindicated
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme whose window is as light or dark as that of the palette.
const Theme& themeOf(const QPalette& palette);
QPalette paletteOf(const Theme& theme);

/// A length drawn for text of 10 pt at 96 dpi, at the size of this widget's text.
int scaled(const QWidget* widget, int pixels);

/// The frame of what has the focus, just inside `area`.
void paintFocusFrame(QPainter& painter, const QRect& area, const Theme& theme);

/// The text font of the program at this size.
QFont textFont(int points, bool bold = false);

} // namespace ketaplan
