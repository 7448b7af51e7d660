// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autosave.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ketaplan {

class Planner;

/// Keeps what is typed against a program that is killed, and offers it at the next start. It is never restored by itself, and
/// after a normal end nothing is kept unless the user says so.
class UnfinishedPlan : public QObject {
    Q_OBJECT

public:
    explicit UnfinishedPlan(QWidget* window);

    /// From now on what is typed there.
    void follow(Planner* planner);
    /// Until then nothing is written, and closing asks nothing.
    void keepIn(const QString& folder);
    /// Asks about each plan that was left behind, the last first, until one is restored or put off.
    void offerLeftBehind();
    /// As `troubled` said last.
    QString problem() const { return m_autosave ? m_autosave->problem() : QString(); }
    /// What stands in the form is on paper or in a file: closing need not ask.
    void settle();

Q_SIGNALS:
    void said(const QString& words);
    /// Why what is typed is not being kept; empty where it is.
    void troubled(const QString& problem);
    /// Another form stands in the window.
    void restored();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Choice { restore, discard, later };

    void keep(const Form& form);
    Choice ask(const AutosaveRecord& record) const;
    void restore(AutosaveFile file, AutosaveRecord record);
    void tellUnreadable(const AutosaveFile& file, const RequestError& error) const;
    bool isOfThisTable(const AutosaveRecord& record) const;
    bool mayClose();

    QWidget* m_window;
    QPointer<Planner> m_planner;
    QString m_folder;
    std::unique_ptr<Autosave> m_autosave;
    std::optional<Form> m_settled;
};

} // namespace ketaplan
