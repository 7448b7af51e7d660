// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace ketaplan::paper {

/// The first character of the text that no installed font has a glyph for. It would print as a box and be lost from the PDF's
/// text.
std::optional<QString> missingGlyph(const std::string& text);

} // namespace ketaplan::paper
