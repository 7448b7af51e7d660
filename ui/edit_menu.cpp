// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_menu.h"

#include "plan_output.h"
#include "planner.h"
#include "shown_text.h"
#include "undo_keys.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>

namespace ketaplan {

EditMenu::EditMenu(Planner* planner, QMenuBar* menus)
    : QObject(planner), m_planner(planner), m_history(new FormHistory(planner, this))
{
    // Its letter belongs to a label of the form.
    QMenu* menu = menus->addMenu(tr("Edit"));
    QAction* undo = m_history->stack().createUndoAction(menu, tr("Undo"));
    QAction* redo = m_history->stack().createRedoAction(menu, tr("Redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("Copy the plan as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &EditMenu::copyPlan);
    new UndoKeys(planner, undo, redo);
    connect(m_history, &FormHistory::said, this, &EditMenu::said);
}

void EditMenu::copyPlan()
{
    const auto& plan = m_planner->outcome().plan;
    if (!plan) {
        Q_EMIT said(tr("There is no plan yet that could be copied."));
        return;
    }
    const Report report = makeReport(*plan, m_planner->table(), stampOf(m_planner->clock()));
    QApplication::clipboard()->setText(shownText(toText(report)));
    Q_EMIT said(plan->status == Status::ready ? tr("The plan was copied as text.")
                                              : tr("The screening summary was copied as text. It is not for administration."));
}

} // namespace ketaplan
