// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/paper.h"

#include "report/paper/document.h"
#include "report/paper/page_frame.h"
#include "report/paper/pages.h"

#include <QPageSize>

namespace ketaplan {

namespace {

std::optional<PaperError> paintPages(const Report& report, QPagedPaintDevice& device, QPainter& painter)
{
    const paper::Sheet sheet(device);
    const paper::PageFrame frame(sheet, report);
    const paper::Bodies bodies{frame.body(true), frame.body(false)};
    if (bodies.others.height() < sheet.height() / 4)
        return PaperError{PaperError::Kind::headTooLong, {}};
    const std::vector<paper::Page> pages = paper::pagesOf(sheet, report.bands, bodies);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return PaperError{PaperError::Kind::cannotBegin, {}};
        frame.paint(painter, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
        for (const paper::Placed& placed : pages[i])
            placed.atom.paint(painter, placed.place);
    }
    return std::nullopt;
}

/// The plain text holds every text of the page; only its own line breaks and rules are added.
paper::Document documentOf(const Report& report)
{
    return {report.title, toText(report), [&report](QPagedPaintDevice& device, QPainter& painter) { return paintPages(report, device, painter); }};
}

QPageSize pageSize(PaperSize size)
{
    return QPageSize(size == PaperSize::letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

Result<std::string, PaperError> pdf(const Report& report, PaperSize size, const std::optional<Attachment>& attached)
{
    return paper::pdfOf(documentOf(report), paper::layoutOf(pageSize(size)), attached);
}

std::optional<PaperError> writePdf(const Report& report, const std::filesystem::path& file, PaperSize size,
                                   const std::optional<Attachment>& attached)
{
    const auto bytes = pdf(report, size, attached);
    return bytes ? paper::writeWhole(*bytes, file) : bytes.error();
}

std::optional<PaperError> paint(const Report& report, QPrinter& printer)
{
    return paper::printOn(documentOf(report), printer);
}

} // namespace ketaplan
