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
        queueGone,     ///< the printer's queue is no longer there; `detail` names it
        notTaken,      ///< the print system did not take the job; `detail` is its reason
        labelTooLarge, ///< for its stock; `detail` names the sizes that hold it, or none
        paperTooSmall, ///< for the label, whose size `detail` names
    };
    Kind kind = Kind::cannotBegin;
    std::string detail;
};

/// What went wrong and what to do, for the reader.
std::string sentence(const PaperError& error);

/// A file that travels inside a PDF.
struct Attachment {
    std::string name;
    std::string mimeType;
    std::string bytes;
};

/// How the plan is called inside a PDF.
inline constexpr const char* planFileName = "plan.json";

/// The bytes of a PDF/A-1b file with its fonts embedded; of PDF 1.6 where a file is attached, which PDF/A-1 does not allow. Apart
/// from its times the same for the same report in every process whose hash seed is fixed, as both programs do.
Result<std::string, PaperError> pdf(const Report& report, PaperSize size = PaperSize::a4, const std::optional<Attachment>& attached = {});

/// Writes the PDF beside its final name, and renames it once all of it is on the disk. Nothing where it worked; on an
/// error no file is left half-written and an older one is kept.
[[nodiscard]] std::optional<PaperError> writePdf(const Report& report, const std::filesystem::path& file,
                                                 PaperSize size = PaperSize::a4, const std::optional<Attachment>& attached = {});

/// Paints on a printer or a preview, on the paper it is set to. Nothing where the print system took it.
[[nodiscard]] std::optional<PaperError> paint(const Report& report, QPrinter& printer);

} // namespace ketaplan
