// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <string_view>

namespace ketaplan {

/// What a number typed back is, held against the rate that the pump is set to.
struct TypedBack {
    bool agrees = false;
    QString said; ///< what is wrong with it, or which number it is; empty where it agrees
};

/// Exact: 32.5 and 32.50 are one number, 325 and 3.25 are others. Of a programme the rate of the line to key first. The plan
/// has a pump.
TypedBack typedBack(std::string_view text, const Plan& plan);

} // namespace ketaplan
