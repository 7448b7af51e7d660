// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <QString>

namespace ketaplan {

/// "recommended 0.1 to 0.3" and "absolute up to 0.5" as two lines, the unit standing beside the editor.
QString rangeLines(const Limit& limit);

} // namespace ketaplan
