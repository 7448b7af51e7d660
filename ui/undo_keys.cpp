// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo_keys.h"

#include "acknowledgement_row.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace ketaplan {

namespace {

bool isHistoryKey(const QEvent* event)
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

/// The menu of the field, where it begins with an undo and a redo of its own.
QMenu* menuOf(QObject* watched)
{
    if (auto* line = qobject_cast<QLineEdit*>(watched))
        return line->isReadOnly() ? nullptr : line->createStandardContextMenu();
    auto* text = qobject_cast<QPlainTextEdit*>(watched->parent()); // the event comes to its viewport
    return text && !text->isReadOnly() ? text->createStandardContextMenu() : nullptr;
}

} // namespace

UndoKeys::UndoKeys(QWidget* form, QAction* undo, QAction* redo) : QObject(form), m_form(form), m_undo(undo), m_redo(redo)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // left alone by the field, the key comes to the menu
        if (!isHistoryKey(event) || !isField(watched))
            return false;
        event->ignore();
        return true;
    case QEvent::KeyPress: // with nothing to undo in the form, the field undoes nothing either
        return isHistoryKey(event) && isField(watched);
    case QEvent::ContextMenu: return isField(watched) && showMenu(watched, event);
    default: return false;
    }
}

bool UndoKeys::isField(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (!widget || !m_form->isAncestorOf(widget))
        return false;
    for (const QObject* outer = watched; outer; outer = outer->parent())
        if (qobject_cast<const AcknowledgementRow*>(outer))
            return false;
    return qobject_cast<const QLineEdit*>(watched) || qobject_cast<const QPlainTextEdit*>(watched)
        || qobject_cast<const QPlainTextEdit*>(watched->parent());
}

bool UndoKeys::showMenu(QObject* watched, QEvent* event)
{
    QMenu* menu = menuOf(watched);
    if (!menu)
        return false;
    const QList<QAction*> own = menu->actions();
    for (QAction* action : own.first(2))
        menu->removeAction(action);
    menu->insertActions(menu->actions().value(0), {m_undo, m_redo});
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

} // namespace ketaplan
