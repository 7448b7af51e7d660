// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_style.h"
#include "main_window.h"
#include "options.h"
#include "shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QScreen>

namespace {

using namespace ketaplan;

const Theme& chosenTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::light: return lightTheme();
    case ThemeChoice::dark: return darkTheme();
    case ThemeChoice::system: break;
    }
    return themeOf(QApplication::palette());
}

LoadedTable loadChosen(const QString& file)
{
    return loadTable(file.isEmpty() ? defaultTableFile() : std::filesystem::path(utf8(file)));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ketaplan"));
    QApplication::setApplicationDisplayName(QStringLiteral("KetaPlan"));
    QApplication::setApplicationVersion(QStringLiteral(KETAPLAN_VERSION));
    const Options options = readOptions(application);
    const Theme& theme = chosenTheme(options.theme);
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(textFont(10));
    MainWindow window(loadChosen(options.tableFile), systemClock());
    // On a small or strongly scaled screen the window is as large as the screen, never larger.
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}
