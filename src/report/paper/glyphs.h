// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <optional>

namespace ketaplan::paper {

/// Every text of the report, one after the other.
QString textOf(const Report& report);

/// The first character that no installed font has a glyph for. It would print as a box and be lost from the PDF's text.
std::optional<QString> missingGlyph(const Report& report);

} // namespace ketaplan::paper
