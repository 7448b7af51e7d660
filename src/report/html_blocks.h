// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/model.h"

#include <string>
#include <string_view>

namespace ketaplan::report {

/// Safe as content and as attribute; words that hold a unit are kept on one line.
std::string escaped(std::string_view text);

std::string sectionHtml(const Section& section);

} // namespace ketaplan::report
