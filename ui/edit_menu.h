// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_history.h"

class QMenuBar;

namespace ketaplan {

/// The menu for what was just done: undo and redo over the whole form, and the plan as text to the clipboard.
class EditMenu : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the planner does.
    EditMenu(Planner* planner, QMenuBar* menus);

    FormHistory* history() { return m_history; }

Q_SIGNALS:
    void said(const QString& words);

private:
    void copyPlan();

    Planner* m_planner;
    FormHistory* m_history;
};

} // namespace ketaplan
