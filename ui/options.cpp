// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

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

ThemeChoice themeChoice(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::dark;
    if (name.isEmpty() || name == QLatin1String("system"))
        return ThemeChoice::system;
    endWith(words("--theme: light, dark or system, not \"%1\"").arg(name));
}

} // namespace

Options readOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Plans one intravenous ketamine infusion, for licensed clinicians."));
    const QCommandLineOption table(QStringLiteral("table"), words("Plan with this protocol table."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"), words("light, dark or system."), QStringLiteral("NAME"));
    const QCommandLineOption site(QStringLiteral("site"), words("Narrow the table by this site policy."),
                                  QStringLiteral("FILE"));
    parser.addOption(table);
    parser.addOption(site);
    parser.addOption(theme);
    parser.addPositionalArgument(QStringLiteral("PLAN"), words("Begin the session after this plan file."), QStringLiteral("[PLAN]"));
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()))
        endWith(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        endWith(words("unexpected argument \"%1\"").arg(files[1]));
    return {parser.value(table), parser.value(site), files.value(0), themeChoice(parser.value(theme))};
}

} // namespace ketaplan
