// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

class QFileDialog;

/// What the program remembers from one start to the next: the window, the theme, the folder last used and, where the user
/// asks for it, the paths of plan files. Never anything of a patient or of a table.
namespace ketaplan::remembered {

/// "~/.config/ketaplan/settings.ini"
QString settingsFile();
/// From now on in this file. Until then nothing is remembered.
void rememberIn(const QString& file);

QSize windowSize();
void setWindowSize(const QSize& size);

/// "light", "dark", or empty for the system's.
QString theme();
void setTheme(const QString& theme);

/// A dialog for files begins in the folder last used.
void beginIn(QFileDialog& dialog);
void setFolderOf(const QString& file);

/// Off until the user turns it on; turning it off forgets them.
bool keepsRecentFiles();
void keepRecentFiles(bool keep);
QStringList recentFiles();
void addRecentFile(const QString& file);
void clearRecentFiles();

} // namespace ketaplan::remembered
