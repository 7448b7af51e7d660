// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"

#include <string>

namespace ketaplan::report {

/// The picture of the range as inline SVG, in black, white and grey.
std::string rangeSvg(const RangePicture& picture);

} // namespace ketaplan::report
