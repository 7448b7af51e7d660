// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/document.h"

#include "report/paper/glyphs.h"
#include "report/paper/print_queue.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>

namespace ketaplan::paper {

namespace {

constexpr int resolution = 600;

std::optional<PaperError> paintChecked(const Document& document, QPagedPaintDevice& device)
{
    if (const auto character = missingGlyph(document.text))
        return PaperError{PaperError::Kind::missingGlyph, character->toStdString()};
    QPainter painter;
    if (!painter.begin(&device))
        return PaperError{PaperError::Kind::cannotBegin, {}};
    std::optional<PaperError> error = document.paint(device, painter);
    // A printer would otherwise print the pages before the one that failed.
    if (auto* printer = dynamic_cast<QPrinter*>(&device); printer && error)
        printer->abort();
    if (!painter.end() && !error)
        error = PaperError{PaperError::Kind::cannotBegin, {}};
    return error;
}

bool writesFile(const QPrinter& printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty();
}

} // namespace

QPageLayout layoutOf(const QPageSize& size)
{
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF());
}

Result<std::string, PaperError> pdfOf(const Document& document, const QPageLayout& layout, const std::optional<Attachment>& attached)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        // PDF/A-1 allows no attachment.
        writer.setPdfVersion(attached ? QPagedPaintDevice::PdfVersion_1_6 : QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(QString::fromStdString(document.title));
        writer.setCreator(QStringLiteral("KetaPlan"));
        writer.setPageLayout(layout);
        if (attached)
            writer.addFileAttachment(QString::fromStdString(attached->name), QByteArray::fromStdString(attached->bytes),
                                     QString::fromStdString(attached->mimeType));
        if (const auto error = paintChecked(document, writer))
            return *error;
    }
    return buffer.data().toStdString();
}

std::optional<PaperError> printOn(const Document& document, QPrinter& printer)
{
    printer.setFullPage(true);
    if (writesFile(printer)) {
        const auto bytes = pdfOf(document, layoutOf(printer.pageLayout().pageSize()), std::nullopt);
        return bytes ? writeWhole(*bytes, std::filesystem::path(printer.outputFileName().toStdString())) : bytes.error();
    }
    if (auto error = queueFault(printer))
        return error;
    auto error = paintChecked(document, printer);
    return error ? error : handingOverFault(printer);
}

} // namespace ketaplan::paper
