// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace ketaplan {

/// The choice of light, dark or the system's colours. It is remembered and holds from the next start on, which is said.
void addThemeMenu(QMenu* menu, const std::function<void(const QString&)>& say);

} // namespace ketaplan
