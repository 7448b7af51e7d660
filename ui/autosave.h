// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autosave_file.h"
#include "autosave_record.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace ketaplan {

/// Writes and removes the file in a thread of its own: a slow disk never holds up a key press.
class AutosaveWriter : public QObject {
    Q_OBJECT

public:
    void write(const QString& path, const ketaplan::AutosaveRecord& record);

Q_SIGNALS:
    /// Why it was not written; empty where it was.
    void written(const QString& problem);
};

/// Keeps the last record that it was given on disk, a quarter of a second behind at most and as long as the disk takes.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(QString folder, QObject* parent);
    /// What is on disk stays there.
    ~Autosave() override;

    void keep(AutosaveRecord record);
    /// Goes on in a file that was left behind.
    void takeOver(AutosaveFile file);
    /// Nothing is on disk any more when it returns.
    void forget();
    /// Writes at once. True where everything is on disk when it returns.
    bool finish();
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    /// Why what is typed is not being kept; empty where it is.
    void troubled(const QString& problem);

private:
    void writeNow();
    void takeResult(const QString& problem);
    void waitForWriter();

    QString m_folder;
    std::optional<AutosaveFile> m_file;
    std::optional<AutosaveRecord> m_due;
    std::optional<AutosaveRecord> m_sent; ///< being written, or not written at last
    AutosaveWriter* m_writer;
    QThread m_thread;
    QTimer m_pause;
    bool m_busy = false;
    bool m_isKept = false; ///< something is on disk, or soon will be
    QString m_problem;
};

} // namespace ketaplan
