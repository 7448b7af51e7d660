// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>

namespace ketaplan {

/// One line of a case's expectation for one line of a plan, in exact numbers.
std::string factLine(const RateCardRow& row);
std::string factLine(const LimitEntry& entry);
std::string factLine(const PumpLine& line);

} // namespace ketaplan
