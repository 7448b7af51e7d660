// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

#include <filesystem>

namespace ketaplan {

/// Notices that a file was written, replaced by another of its name, removed or put back. Several writes in a row are
/// told once, when they have come to rest.
class TableWatch : public QObject {
    Q_OBJECT

public:
    explicit TableWatch(QObject* parent);

    /// Watches this file and no other; an empty path nothing.
    void watch(const std::filesystem::path& file);

Q_SIGNALS:
    void stirred();

private:
    void follow();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QString m_file;
};

} // namespace ketaplan
