// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/report.h"

#include <filesystem>
#include <optional>
#include <string>

class QPrinter;

namespace ketaplan {

/// A report on paper. All of it needs a QGuiApplication (the offscreen platform is enough) and paints the report's own
/// values: no widget, no live field.

enum class PaperSize { a4, letter };

struct PaperError {
    enum class Kind {
        missingGlyph,  ///< a character that no installed font can show; `detail` names it
        headTooLong,   ///< the patient's name leaves no room on the page
        cannotWrite,   ///< the file; `detail` is the system's reason
        cannotBegin,   ///< the printer or the page does not take anything
    };
    Kind kind = Kind::cannotBegin;
    std::string detail;
};

/// What went wrong and what to do, for the reader.
std::string sentence(const PaperError& error);

/// The bytes of a PDF/A-1b file with its fonts embedded. Apart from its times the same for the same report where the
/// environment has QT_HASH_SEED=0.
Result<std::string, PaperError> pdf(const Report& report, PaperSize size = PaperSize::a4);

/// Writes the PDF beside its final name, and renames it once all of it is on the disk. Nothing where it worked; on an
/// error no file is left half-written and an older one is kept.
[[nodiscard]] std::optional<PaperError> writePdf(const Report& report, const std::filesystem::path& file,
                                                 PaperSize size = PaperSize::a4);

/// Paints on a printer or a preview, on the paper it is set to. Nothing where it worked.
[[nodiscard]] std::optional<PaperError> paint(const Report& report, QPrinter& printer);

} // namespace ketaplan
