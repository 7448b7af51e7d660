// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"

#include <QString>

namespace ketaplan {

/// "10 times the usual 0.3 mg/kg?" where a typed dose looks like a slip of the decimal point; else empty.
QString slipQuestion(const std::optional<Quantity>& typed, const Protocol* protocol);

} // namespace ketaplan
