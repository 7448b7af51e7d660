// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_style.h"
#include "main_window.h"
#include "options.h"
#include "shown_text.h"
#include "table/load_site_policy.h"
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

TableSource chosenSource(const Options& options)
{
    const auto table = options.tableFile.isEmpty() ? defaultTableFile() : std::filesystem::path(utf8(options.tableFile));
    const auto site = options.siteFile.isEmpty() ? std::nullopt : std::optional(std::filesystem::path(utf8(options.siteFile)));
    return {table, [site](const std::filesystem::path& file) { return loadTableInUse(file, site); },
            [site](const std::filesystem::path& file) { return site ? site : defaultSiteFile(file); }};
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
    const TableSource source = chosenSource(options);
    MainWindow window(source.load(source.file), systemClock(), source);
    // On a small or strongly scaled screen the window is as large as the screen, never larger.
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize()));
    window.show();
    if (!options.planFile.isEmpty())
        window.openLastPlan(options.planFile);
    return QApplication::exec();
}
