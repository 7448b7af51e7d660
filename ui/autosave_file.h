// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace ketaplan {

/// A file that one running program alone writes, for as long as it holds the lock beside it.
struct AutosaveFile {
    QString path;
    std::shared_ptr<QLockFile> lock;
};

/// "~/.local/state/ketaplan", or where the environment has its state.
QString autosaveFolder();

/// One that is not there yet. Nothing where the folder cannot be made or written in.
std::optional<AutosaveFile> newAutosaveFile(const QString& folder);
/// Those of programs that ended without clearing up, the last changed first. What they had begun to write is removed.
std::vector<AutosaveFile> leftBehind(const QString& folder);

/// Writes it whole or not at all, and onto the disk, to be read by nobody but the user. Nothing, or why not.
std::optional<QString> write(const QString& path, const std::string& text);
/// With all that was begun beside it.
void removeWhole(const QString& path);
/// Under another name, where nothing looks for it again. The new path; the old one where it cannot be moved.
QString setAside(const QString& path);

} // namespace ketaplan
