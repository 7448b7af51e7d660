// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace ketaplan {

namespace {

constexpr int pause = 250;       ///< ms, so that typing is not written key by key
constexpr int pauseToRetry = 3000; ///< ms after a failure

} // namespace

void AutosaveWriter::write(const QString& path, const AutosaveRecord& record)
{
    Q_EMIT written(ketaplan::write(path, toText(record)).value_or(QString()));
}

Autosave::Autosave(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)), m_writer(new AutosaveWriter)
{
    m_pause.setSingleShot(true);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &AutosaveWriter::written, this, &Autosave::takeResult);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::writeNow);
    m_thread.start();
}

Autosave::~Autosave()
{
    m_thread.quit();
    m_thread.wait();
}

void Autosave::keep(AutosaveRecord record)
{
    m_isKept = true;
    m_due = std::move(record);
    if (!m_pause.isActive() && !m_busy)
        m_pause.start(pause);
}

void Autosave::takeOver(AutosaveFile file)
{
    m_isKept = true;
    m_file = std::move(file);
}

/// While one is being written the next waits: only the last counts.
void Autosave::writeNow()
{
    if (m_busy || !m_due)
        return;
    if (!m_file)
        m_file = newAutosaveFile(m_folder);
    if (!m_file)
        return takeResult(tr("%1 cannot be written in").arg(m_folder));
    m_busy = true;
    m_sent = std::exchange(m_due, {});
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, path = m_file->path, record = *m_sent] { writer->write(path, record); });
}

/// What could not be written is tried again, also where nothing more is typed.
void Autosave::takeResult(const QString& problem)
{
    m_busy = false;
    if (!problem.isEmpty() && !m_due)
        m_due = m_sent;
    if (m_due)
        m_pause.start(problem.isEmpty() ? pause : pauseToRetry);
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT troubled(problem);
    }
}

void Autosave::waitForWriter()
{
    QMetaObject::invokeMethod(m_writer, [] {}, Qt::BlockingQueuedConnection);
}

void Autosave::forget()
{
    if (!std::exchange(m_isKept, false))
        return;
    m_pause.stop();
    m_due.reset();
    m_sent.reset();
    waitForWriter();
    if (m_file)
        removeWhole(m_file->path);
}

bool Autosave::finish()
{
    m_pause.stop();
    m_busy = false; // the writer takes one after the other
    writeNow();
    waitForWriter();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the result
    return m_problem.isEmpty();
}

} // namespace ketaplan
