// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ketaplan {

enum class ThemeChoice { system, light, dark };

/// What the program was started with.
struct Options {
    QString tableFile; ///< empty: the site's or the shipped one
    QString siteFile;  ///< empty: the one that goes with the table, or none
    QString planFile;  ///< of the last session; empty: an empty form
    ThemeChoice theme = ThemeChoice::system;
};

/// Reads the arguments; prints help or version, or says what is wrong with them, and ends the program there.
Options readOptions(const QCoreApplication& application);

} // namespace ketaplan
