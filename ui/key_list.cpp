// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_list.h"

#include "field_help.h"
#include "field_names.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Keys", text); }

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

/// "Ctrl+P  Print"
QString line(const QString& keys, const QString& what) { return QStringLiteral("    %1\t%2").arg(keys, what); }

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

void addActions(const QMenu& menu, QStringList& lines)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addActions(*action->menu(), lines);
        else if (!action->shortcuts().isEmpty())
            lines << line(keysOf(*action), withoutMnemonic(action->text()));
    }
}

QStringList menuKeys(const QMenu& menu)
{
    QStringList lines;
    addActions(menu, lines);
    if (!lines.isEmpty())
        lines.prepend(withoutMnemonic(menu.title()));
    return lines;
}

QStringList fieldKeys()
{
    QStringList lines{words("Fields")};
    for (const Field field : allFields())
        if (const QKeySequence key = QKeySequence::mnemonic(fieldLabel(field)); !key.isEmpty())
            lines << line(key.toString(QKeySequence::NativeText), fieldName(field));
    return lines;
}

} // namespace

QString keyList(const QMenuBar& menus)
{
    QStringList parts;
    for (const QAction* action : menus.actions())
        if (const QMenu* menu = action->menu())
            if (const QStringList lines = menuKeys(*menu); !lines.isEmpty())
                parts << lines.join(QLatin1Char('\n'));
    parts << fieldKeys().join(QLatin1Char('\n'));
    parts << words("Screening\n    Y, N, U\tYes, no, not assessed, and on to the next question");
    parts << words("Everywhere\n    Tab, Shift+Tab\tThe next field, the one before\n    F10\tThe menus\n    Esc\tClose a dialog, and change nothing");
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace ketaplan
