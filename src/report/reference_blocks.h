// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/making.h"
#include "report/model.h"

#include <vector>

namespace ketaplan::report {

/// What stands behind the sheet of the three moments: answers, checks in full, what is said of the infusion, workings, sources.
std::vector<Band> referenceBands(Making& making);

} // namespace ketaplan::report
