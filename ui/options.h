// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace ketaplan {

enum class ThemeChoice { system, light, dark };

/// Of "light", "dark", "system" or nothing.
std::optional<ThemeChoice> themeChoice(const QString& name);

/// What the program was started with.
struct Options {
    QString tableFile; ///< empty: the site's or the shipped one
    QString siteFile;  ///< empty: the one that goes with the table, or none
    QString planFile;  ///< to open; empty: an empty form
    QString lastPlanFile; ///< of the session before this one
    std::optional<ThemeChoice> theme; ///< nothing: as remembered
};

/// Reads the arguments; prints help or version, or says what is wrong with them, and ends the program there.
Options readOptions(const QCoreApplication& application);

} // namespace ketaplan
