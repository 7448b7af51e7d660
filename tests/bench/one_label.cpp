// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("KetaPlan"));
    label.show();
    // Queued behind the first paint.
    QTimer::singleShot(0, &application, [&] { QTimer::singleShot(0, &application, &QApplication::quit); });
    return QApplication::exec();
}
