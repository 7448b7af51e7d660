// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace ketaplan {

namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls())
        files << url.toLocalFile();
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget* window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    auto* drag = static_cast<QDropEvent*>(event);
    if (!widget || widget->window() != m_window || !drag->mimeData()->hasUrls())
        return false;
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop) // what follows may ask, while the other program waits for the end of the drag
        QTimer::singleShot(0, this, [this, files = filesOf(*drag->mimeData())] { Q_EMIT dropped(files); });
    return true;
}

} // namespace ketaplan
