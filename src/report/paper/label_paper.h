// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/label.h"
#include "report/paper/paper.h"

class QPageSize;

namespace ketaplan {

/// A label on stock of its size: whole or not at all. Where it does not fit in the smallest type that is read at a bag the
/// error is `labelTooLarge`, and names the sizes that hold it.

QPageSize pageSizeOf(const LabelSize& size);

Result<std::string, PaperError> pdf(const Label& label, const LabelSize& size);
[[nodiscard]] std::optional<PaperError> writePdf(const Label& label, const LabelSize& size, const std::filesystem::path& file);
/// At its true size from the upper left corner of the paper, whatever the paper is.
[[nodiscard]] std::optional<PaperError> paint(const Label& label, const LabelSize& size, QPrinter& printer);

} // namespace ketaplan
