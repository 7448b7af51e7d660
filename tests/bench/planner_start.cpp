// SPDX-License-Identifier: GPL-3.0-or-later
// The planner as its main opens it, ended after the first paint.
#include "flat_style.h"
#include "main_window.h"
#include "theme.h"

#include <QApplication>
#include <QTimer>

using namespace ketaplan;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Theme& theme = themeOf(QApplication::palette());
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(textFont(10));
    MainWindow window(loadTable(KETAPLAN_SHIPPED_TABLE), systemClock());
    window.resize(1280, 800);
    window.show();
    // Queued behind the first paint.
    QTimer::singleShot(0, &application, [&] { QTimer::singleShot(0, &application, &QApplication::quit); });
    return QApplication::exec();
}
