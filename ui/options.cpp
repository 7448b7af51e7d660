// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "about.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace ketaplan {

namespace {

constexpr int usageExit = 2;

QString words(const char* text) { return QCoreApplication::translate("Options", text); }

[[noreturn]] void endWith(const QString& what)
{
    std::fputs(qPrintable(QStringLiteral("ketaplan: ") + what + QLatin1Char('\n')), stderr);
    std::exit(usageExit);
}

[[noreturn]] void endTelling(const QString& what)
{
    std::fputs(qPrintable(what + QLatin1Char('\n')), stdout);
    std::exit(0);
}

} // namespace

std::optional<ThemeChoice> themeChoice(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::dark;
    if (name == QLatin1String("system"))
        return ThemeChoice::system;
    return std::nullopt;
}

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Plans one intravenous infusion of %1, for licensed clinicians.").arg(QStringLiteral("ketamine")));
    const QCommandLineOption table(QStringLiteral("table"), words("Plan with this protocol table."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"), words("light, dark or system."), QStringLiteral("NAME"));
    const QCommandLineOption site(QStringLiteral("site"), words("Narrow the table by this site policy."),
                                  QStringLiteral("FILE"));
    parser.addOption(table);
    parser.addOption(site);
    parser.addOption(theme);
    const QCommandLineOption last(QStringLiteral("next-session"), words("Begin the session after this plan file."),
                                  QStringLiteral("FILE"));
    parser.addOption(last);
    parser.addPositionalArgument(QStringLiteral("FILE"), words("Open this plan or request."), QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()))
        endWith(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        endTelling(versionText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        endWith(words("unexpected argument \"%1\"").arg(files[1]));
    const auto choice = themeChoice(parser.value(theme));
    if (parser.isSet(theme) && !choice)
        endWith(words("--theme: light, dark or system, not \"%1\"").arg(parser.value(theme)));
    if (parser.isSet(last) && !files.isEmpty())
        endWith(words("--next-session begins an empty form; it goes with no other file"));
    return {parser.value(table), parser.value(site), files.value(0), parser.value(last), choice};
}

} // namespace ketaplan
