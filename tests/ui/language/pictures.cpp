// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every view, for eyes: window_pictures FOLDER SCALE_NAME
// Both themes and every language; the scale is the one that Qt was started with.
#include "flat_style.h"
#include "theme.h"
#include "worded_window.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace {

using namespace ketaplan;
using namespace ketaplan::test;

constexpr std::pair<Language, const char*> languages[] = {
    {Language::english, "english"}, {Language::longer, "longer"}, {Language::mirrored, "mirrored"}};

bool takePicture(const View& view, Language language, const QString& file)
{
    bool saved = false;
    inView(view, language, QSize(1280, 800), [&](WordedWindow&, QWidget& shown) { saved = shown.grab().save(file); });
    return saved;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("window_pictures FOLDER SCALE_NAME\n", stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(textFont(10));
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const auto& [theme, themeName] : {std::pair{&lightTheme(), "light"}, std::pair{&darkTheme(), "dark"}}) {
        QApplication::setPalette(paletteOf(*theme));
        for (const auto& [language, languageName] : languages)
            for (const View& view : views()) {
                const QString file = folder.filePath(QStringLiteral("%1-%2-%3-%4.png")
                                                         .arg(QString::fromStdString(view.name), QLatin1String(languageName),
                                                              QLatin1String(themeName), QString::fromLocal8Bit(argv[2])));
                if (!takePicture(view, language, file)) {
                    std::fprintf(stderr, "not written: %s\n", qPrintable(file));
                    return 1;
                }
            }
    }
    return 0;
}
