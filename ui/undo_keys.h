// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ketaplan {

/// Leads the keys and menu entries that undo and redo from the fields of the form to its one history. A field that is no
/// part of the form, such as the name in an acknowledgement, keeps its own.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    UndoKeys(QWidget* form, QAction* undo, QAction* redo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isField(const QObject* watched) const;
    bool showMenu(QObject* watched, QEvent* event);

    QWidget* m_form;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace ketaplan
