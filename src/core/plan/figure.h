// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <string>

namespace ketaplan {

/// A figure of the plan: the exact value, and the one decimal under which it is shown everywhere.
struct Figure {
    Quantity exact;
    std::string decimal;
};

} // namespace ketaplan
