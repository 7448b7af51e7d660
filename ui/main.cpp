// SPDX-License-Identifier: GPL-3.0-or-later
#include "autosave_file.h"
#include "first_run.h"
#include "flat_style.h"
#include "main_window.h"
#include "options.h"
#include "remembered.h"
#include "shown_text.h"
#include "table/load_site_policy.h"
#include "theme.h"

#include <QApplication>
#include <QHashSeed>
#include <QIcon>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <string_view>

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

/// Help and version are told without a display.
void tellAndEndWhereAsked(int argc, char** argv)
{
    const auto asks = [](std::string_view argument) { return argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h"; };
    if (!std::any_of(argv + 1, argv + argc, asks))
        return;
    const QCoreApplication application(argc, argv);
    readOptions(application);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("ketaplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KETAPLAN_VERSION));
    tellAndEndWhereAsked(argc, argv);
    // The same plan gives the same PDF, byte for byte: Qt writes its fonts in the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("KetaPlan"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ketaplan.KetaPlan"));
    const Options options = readOptions(application);
    remembered::rememberIn(remembered::settingsFile());
    const Theme& theme = chosenTheme(options.theme.value_or(themeChoice(remembered::theme()).value_or(ThemeChoice::system)));
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(textFont(10));
    const TableSource source = chosenSource(options);
    MainWindow window(source.load(source.file), systemClock(), source);
    // On a small or strongly scaled screen the window is as large as the screen, never larger.
    const QSize size = remembered::windowSize().isValid() ? remembered::windowSize() : QSize(1280, 800);
    window.resize(size.boundedTo(window.screen()->availableSize()));
    window.show();
    window.keepIn(autosaveFolder());
    if (!options.planFile.isEmpty())
        window.openPlan(options.planFile);
    if (!options.lastPlanFile.isEmpty())
        window.openLastPlan(options.lastPlanFile);
    // What the first paint need not wait for.
    QTimer::singleShot(0, &window, [&window] {
        QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("ketaplan")));
        openFirstRunPage(&window, remembered::settingsFile());
    });
    const int ended = QApplication::exec();
    remembered::setWindowSize(window.size());
    return ended;
}
