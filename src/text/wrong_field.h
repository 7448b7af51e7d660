// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// What is easily keyed into the field of another number: mg/h, the concentration and mL/h where two of them have the same
/// digits, wherever the point stands; rate and volume where they have the same digits and not the same number. Of a programme
/// those of the line to key first. Nothing where no two are alike. Needs a plan with a pump.
std::optional<std::string> sameDigitsNotice(const Plan& plan);

} // namespace ketaplan::text
