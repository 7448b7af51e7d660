// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pictures.h"

#include <string>

namespace ketaplan::report {

/// The picture of the range, and of the infusion over time, as inline SVG in black, white and grey, with their words below.
std::string rangeHtml(const RangePicture& picture);
std::string timeAxisHtml(const TimeAxis& axis);

} // namespace ketaplan::report
