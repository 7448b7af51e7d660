// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/paper.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>
#include <optional>
#include <string>

class QPrinter;

namespace ketaplan::paper {

/// What fills pages, whatever it is: a report or a label. The one way to PDF, printer and preview.
struct Document {
    std::string title;
    std::string text; ///< all that it shows, to look for characters without a glyph
    std::function<std::optional<PaperError>(QPagedPaintDevice&, QPainter&)> paint;
};

/// Portrait without margins: what is painted keeps its own.
QPageLayout layoutOf(const QPageSize& size);

/// The bytes of a PDF with its fonts embedded: PDF/A-1b, or PDF 1.6 where a file is attached.
Result<std::string, PaperError> pdfOf(const Document& document, const QPageLayout& layout, const std::optional<Attachment>& attached);

/// Paints on a printer or a preview, on the paper it is set to. A printer that writes a file writes it whole or not at all. Nothing
/// where it was taken.
[[nodiscard]] std::optional<PaperError> printOn(const Document& document, QPrinter& printer);

/// Writes the bytes beside the final name, and renames them once all of them are on the disk.
[[nodiscard]] std::optional<PaperError> writeWhole(const std::string& bytes, const std::filesystem::path& file);

} // namespace ketaplan::paper
