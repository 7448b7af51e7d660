// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_watch.h"

#include "shown_text.h"

#include <QFileInfo>

namespace ketaplan {

namespace {

constexpr int restMilliseconds = 150;

} // namespace

TableWatch::TableWatch(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &TableWatch::follow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &TableWatch::follow);
    connect(&m_rest, &QTimer::timeout, this, &TableWatch::stirred);
}

void TableWatch::watch(const std::filesystem::path& file)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_rest.stop();
    m_file.clear();
    if (file.empty())
        return;
    const QFileInfo info(shownText(file.string()));
    m_file = info.absoluteFilePath();
    // An editor that replaces the file ends the watch of the old one; its folder tells that the new one is there.
    m_watcher.addPath(info.absolutePath());
    if (info.exists())
        m_watcher.addPath(m_file);
}

void TableWatch::follow()
{
    if (!m_watcher.files().contains(m_file) && QFileInfo::exists(m_file))
        m_watcher.addPath(m_file);
    m_rest.start();
}

} // namespace ketaplan
