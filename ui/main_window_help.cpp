// SPDX-License-Identifier: GPL-3.0-or-later
// The help menu of the window.
#include "main_window.h"

#include "about.h"
#include "first_run.h"
#include "help_dialog.h"
#include "key_list.h"
#include "planner.h"
#include "text_dialog.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace ketaplan {

/// Without a table there is nothing to explain but the program.
void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("He&lp"));
    if (m_planner) {
        menu->addAction(tr("Help on the field in hand"), QKeySequence(Qt::Key_F1), this, [this] { showHelpAt(QApplication::focusWidget(), *m_planner, this); });
        menu->addAction(tr("How to plan"), this, [this] { showHelpAt(nullptr, *m_planner, this); });
        menu->addAction(tr("How each figure was reckoned"), this, &MainWindow::showWorkings);
        menu->addAction(tr("What this rests on"), QKeySequence(Qt::Key_F2), this, &MainWindow::showBasis);
        menu->addAction(tr("Keyboard"), this, [this] { showText(this, tr("Keyboard"), keyList(*menuBar())); });
        menu->addSeparator();
    }
    menu->addAction(tr("Before you begin"), this, [this] {
        auto* page = new FirstRunPage(this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->open();
    });
    menu->addAction(tr("What changed in this version"), this, [this] { showText(this, tr("What changed in this version"), newsText()); });
    menu->addAction(tr("About KetaPlan"), this, [this] {
        showText(this, tr("About KetaPlan"), aboutText(m_table ? &*m_table : nullptr, m_source.file));
    });
}

} // namespace ketaplan
