// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme_menu.h"

#include "remembered.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <utility>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("ThemeMenu", text); }

} // namespace

void addThemeMenu(QMenu* menu, const std::function<void(const QString&)>& say)
{
    QMenu* themes = menu->addMenu(words("Colours"));
    auto* group = new QActionGroup(themes);
    const std::pair<QString, QString> choices[] = {
        {QString(), words("As the system")}, {QStringLiteral("light"), words("Light")}, {QStringLiteral("dark"), words("Dark")}};
    for (const auto& [theme, name] : choices) {
        QAction* action = group->addAction(themes->addAction(name));
        action->setCheckable(true);
        action->setChecked(theme == remembered::theme());
        QObject::connect(action, &QAction::triggered, themes, [theme = theme, say] {
            remembered::setTheme(theme);
            say(words("The colours change at the next start."));
        });
    }
}

} // namespace ketaplan
