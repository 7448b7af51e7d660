// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "report/report.h"

#include <string>

namespace ketaplan::cli {

/// The report as a PDF, painted without a display. The only place of the program that starts Qt Gui.
Outcome<std::string> pdfBytes(const Report& report);

} // namespace ketaplan::cli
