// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/paper.h"

#include "report/paper/glyphs.h"
#include "report/paper/page_frame.h"
#include "report/paper/pages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace ketaplan {

namespace {

constexpr int resolution = 600;

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

std::optional<PaperError> paintChecked(const Report& report, QPagedPaintDevice& device)
{
    if (const auto character = paper::missingGlyph(report))
        return PaperError{PaperError::Kind::missingGlyph, character->toStdString()};
    QPainter painter;
    if (!painter.begin(&device))
        return PaperError{PaperError::Kind::cannotBegin, {}};
    std::optional<PaperError> error = paintPages(report, device, painter);
    // A printer would otherwise print the pages before the one that failed.
    if (auto* printer = dynamic_cast<QPrinter*>(&device); printer && error)
        printer->abort();
    painter.end();
    return error;
}

QPageSize pageSize(PaperSize size)
{
    return QPageSize(size == PaperSize::letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

Result<std::string, PaperError> pdf(const Report& report, PaperSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(QString::fromStdString(report.title));
        writer.setCreator(QStringLiteral("KetaPlan"));
        writer.setPageLayout(QPageLayout(pageSize(size), QPageLayout::Portrait, QMarginsF()));
        if (const auto error = paintChecked(report, writer))
            return *error;
    }
    return buffer.data().toStdString();
}

std::optional<PaperError> paint(const Report& report, QPrinter& printer)
{
    printer.setFullPage(true);
    return paintChecked(report, printer);
}

} // namespace ketaplan
