// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "report/label.h"
#include "report/paper/paper.h"

#include <optional>
#include <string>

namespace ketaplan::cli {

/// Paper as a PDF, painted without a display. The only place of the program that starts Qt Gui.
Outcome<std::string> pdfBytes(const Report& report, const std::optional<Attachment>& attached = {});
Outcome<std::string> pdfBytes(const Label& label, const LabelSize& size);

} // namespace ketaplan::cli
