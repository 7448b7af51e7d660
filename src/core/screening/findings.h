// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/calculation.h"

#include <string>
#include <vector>

namespace ketaplan {

/// What the answers to a table's screening come to.
struct Screening {
    std::vector<Finding> findings;
    std::vector<std::string> notApplicable; ///< ids of items that were answered and do not apply
};

/// One finding for each applicable item whose rule is true or that has no answer: the contract's section 4.12.
Screening screen(const Context& context, const Calculation& calculation);

} // namespace ketaplan
