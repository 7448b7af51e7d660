// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/making.h"
#include "report/model.h"

#include <vector>

namespace ketaplan::report {

/// The second moment of an infusion: observe.

/// When the pump is stopped and who is called, as the site sets it, with blanks where it does not.
Section stopAndCall(const ProtocolTable& table);

/// The chart, and on the same page when to stop and whom to call; then what the table says of stopping. All of
/// it stands with what follows it, where a page has room.
std::vector<Band> observeBands(Making& making);

} // namespace ketaplan::report
