// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <QString>

namespace ketaplan {

/// "recommended 0.1 to 0.3" and "absolute up to 0.5" as two lines, the unit standing beside the editor; a third says where no
/// publication stands behind them, or only an article or one that was not verified.
QString rangeLines(const Limit& limit, const ProtocolTable& table);
/// Whether a line of these is the third.
bool isSupport(const QString& line);
/// The same in one line with its unit: "recommended at least 180 min"; "set by local policy" where it has no bound.
QString rangeSentence(const Limit& limit);

} // namespace ketaplan
