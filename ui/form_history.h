// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QObject>
#include <QUndoStack>

class QAction;

namespace ketaplan {

class Planner;

/// The one history of the form, in place of those of its fields. Typing in one field is one step, deleting in it another. What
/// is acknowledged or confirmed is a person's word at a moment: it is no step and never comes back by undo or redo.
class FormHistory : public QObject {
    Q_OBJECT

public:
    /// Follows what is typed into `planner`, from what stands there now.
    FormHistory(Planner* planner, QObject* parent);

    /// Forgets everything: what stands in the form now is the beginning.
    void clear();
    QUndoStack& stack() { return m_stack; }
    /// Shows a form that was there before, or was undone, and says what changed.
    void goTo(const Form& form, const Place& place, const QString& said);

Q_SIGNALS:
    void said(const QString& words);

private:
    void follow(const Form& form);
    bool isTyping(const Place& place) const;

    Planner* m_planner;
    QUndoStack m_stack;
    Form m_now;
    int m_run = 0; ///< typing goes on within one run; leaving the field ends it
    bool m_writing = false;
};

} // namespace ketaplan
