// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/making.h"
#include "report/model.h"

namespace ketaplan::report {

/// The third moment of an infusion: end, discharge and the drug's record.

/// Steps at the end of the infusion, numbered on from those of the start.
Section endSection(const Making& making);
/// The criteria of discharge, to be ticked.
Section dischargeChecks(Making& making);

Band afterBand(Making& making);

} // namespace ketaplan::report
