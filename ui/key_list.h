// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace ketaplan {

/// Every key of the menus as they are, menu by menu, then the letters of the form's labels and the keys of the screening.
QString keyList(const QMenuBar& menus);

} // namespace ketaplan
