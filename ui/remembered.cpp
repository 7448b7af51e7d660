// SPDX-License-Identifier: GPL-3.0-or-later
#include "remembered.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace ketaplan::remembered {

namespace {

constexpr int mostRecent = 8;
const QString windowKey = QStringLiteral("window/size");
const QString themeKey = QStringLiteral("window/theme");
const QString folderKey = QStringLiteral("files/folder");
const QString keepsKey = QStringLiteral("files/remember_recent");
const QString recentKey = QStringLiteral("files/recent");

std::unique_ptr<QSettings>& settings()
{
    static std::unique_ptr<QSettings> inUse;
    return inUse;
}

QVariant value(const QString& key) { return settings() ? settings()->value(key) : QVariant(); }

void setValue(const QString& key, const QVariant& value)
{
    if (settings())
        settings()->setValue(key, value);
}

} // namespace

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/ketaplan/settings.ini");
}

void rememberIn(const QString& file) { settings() = std::make_unique<QSettings>(file, QSettings::IniFormat); }

QSize windowSize() { return value(windowKey).toSize(); }

void setWindowSize(const QSize& size) { setValue(windowKey, size); }

QString theme() { return value(themeKey).toString(); }

void setTheme(const QString& theme) { setValue(themeKey, theme); }

void beginIn(QFileDialog& dialog)
{
    const QString folder = value(folderKey).toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        dialog.setDirectory(folder);
}

void setFolderOf(const QString& file) { setValue(folderKey, QFileInfo(file).absolutePath()); }

bool keepsRecentFiles() { return value(keepsKey).toBool(); }

void keepRecentFiles(bool keep)
{
    setValue(keepsKey, keep);
    if (!keep)
        clearRecentFiles();
}

QStringList recentFiles() { return value(recentKey).toStringList(); }

void addRecentFile(const QString& file)
{
    if (!keepsRecentFiles())
        return;
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(recentKey, QStringList(files.mid(0, mostRecent)));
}

void clearRecentFiles()
{
    if (settings())
        settings()->remove(recentKey);
}

} // namespace ketaplan::remembered
