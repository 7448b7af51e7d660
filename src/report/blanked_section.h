// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"

#include <vector>

namespace ketaplan::report {

/// The same section of plans for different patients, with a place to write wherever they differ: see text/blanked.h. Steps, key
/// boxes, tables, checks and paragraphs; anything else stays as the first has it. Needs at least one.
Section blankedSection(const std::vector<Section>& variants);

} // namespace ketaplan::report
