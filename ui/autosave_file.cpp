// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace ketaplan {

namespace {

constexpr int mostAtOnce = 99; ///< programs that run side by side, and files left behind
constexpr auto forTheUserAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString pathOf(const QString& folder, int number) { return QStringLiteral("%1/open-plan-%2.json").arg(folder).arg(number); }

/// Held by a program that runs: a lock of one that was killed is taken over.
std::shared_ptr<QLockFile> locked(const QString& path)
{
    auto lock = std::make_shared<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? lock : nullptr;
}

/// What a killed program had begun to write stands beside its file, under its name and six letters more.
QStringList begunBeside(const QString& path)
{
    static const QRegularExpression sixMore(QStringLiteral("\\.json\\.[A-Za-z]{6}$"));
    const QFileInfo file(path);
    return file.dir().entryList({file.fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden).filter(sixMore);
}

void removeBegun(const QString& path)
{
    QDir folder = QFileInfo(path).dir();
    for (const QString& name : begunBeside(path))
        folder.remove(name);
}

bool makeFolder(const QString& folder)
{
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, forTheUserAlone | QFileDevice::ExeOwner);
}

} // namespace

QString autosaveFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/ketaplan");
}

std::optional<AutosaveFile> newAutosaveFile(const QString& folder)
{
    if (!makeFolder(folder))
        return std::nullopt;
    for (int number = 1; number <= mostAtOnce; ++number) {
        const QString path = pathOf(folder, number);
        if (QFile::exists(path))
            continue;
        if (auto lock = locked(path))
            return AutosaveFile{path, std::move(lock)};
    }
    return std::nullopt;
}

std::vector<AutosaveFile> leftBehind(const QString& folder)
{
    std::vector<AutosaveFile> files;
    for (int number = 1; number <= mostAtOnce; ++number) {
        const QString path = pathOf(folder, number);
        if (!QFile::exists(path) && begunBeside(path).isEmpty())
            continue;
        auto lock = locked(path);
        if (!lock)
            continue;
        removeBegun(path);
        if (QFile::exists(path))
            files.push_back({path, std::move(lock)});
    }
    std::sort(files.begin(), files.end(), [](const AutosaveFile& one, const AutosaveFile& other) {
        return QFileInfo(one.path).lastModified() > QFileInfo(other.path).lastModified();
    });
    return files;
}

std::optional<QString> write(const QString& path, const std::string& text)
{
    QSaveFile out(path);
    const auto size = static_cast<qint64>(text.size());
    const bool written =
        out.open(QIODevice::WriteOnly) && out.setPermissions(forTheUserAlone) && out.write(text.data(), size) == size && out.commit();
    return written ? std::nullopt : std::optional(out.errorString());
}

void removeWhole(const QString& path)
{
    removeBegun(path);
    QFile::remove(path);
}

QString setAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QFileInfo(path).dir().filePath(QStringLiteral("unreadable-%1.json").arg(stamp));
    return QFile::rename(path, aside) ? aside : path;
}

} // namespace ketaplan
