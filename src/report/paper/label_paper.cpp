// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/label_paper.h"

#include "report/paper/document.h"
#include "report/paper/label_layout.h"

#include <QPageSize>

namespace ketaplan {

namespace {

using paper::Sheet;

/// "102x76, 102x152 mm"; empty where none of them does.
std::string sizesThatHold(const Sheet& sheet, const Label& label)
{
    std::string sizes;
    for (const LabelSize& size : labelSizes())
        if (paper::largestLayout(sheet, label, size))
            sizes += (sizes.empty() ? "" : ", ") + std::string(size.id);
    return sizes.empty() ? sizes : sizes + " mm";
}

/// Half a millimetre less than the label is lost in a printer's rounding, and nothing is painted there.
bool isOnPaper(const Sheet& sheet, const LabelSize& size)
{
    constexpr qreal rounding = 0.5;
    return sheet.width() >= sheet.mm(size.width - rounding) && sheet.height() >= sheet.mm(size.height - rounding);
}

std::optional<PaperError> paintLabel(const Label& label, const LabelSize& size, QPagedPaintDevice& device, QPainter& painter)
{
    const Sheet sheet(device);
    if (!isOnPaper(sheet, size))
        return PaperError{PaperError::Kind::paperTooSmall, std::string(size.id) + " mm"};
    const auto layout = paper::largestLayout(sheet, label, size);
    if (!layout)
        return PaperError{PaperError::Kind::labelTooLarge, sizesThatHold(sheet, label)};
    layout->paint(painter);
    return std::nullopt;
}

paper::Document documentOf(const Label& label, const LabelSize& size)
{
    return {"Label", toText(label),
            [&label, size](QPagedPaintDevice& device, QPainter& painter) { return paintLabel(label, size, device, painter); }};
}

} // namespace

QPageSize pageSizeOf(const LabelSize& size)
{
    return QPageSize(QSizeF(size.width, size.height), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

Result<std::string, PaperError> pdf(const Label& label, const LabelSize& size)
{
    return paper::pdfOf(documentOf(label, size), paper::layoutOf(pageSizeOf(size)), std::nullopt);
}

std::optional<PaperError> writePdf(const Label& label, const LabelSize& size, const std::filesystem::path& file)
{
    const auto bytes = pdf(label, size);
    return bytes ? paper::writeWhole(*bytes, file) : bytes.error();
}

std::optional<PaperError> paint(const Label& label, const LabelSize& size, QPrinter& printer)
{
    return paper::printOn(documentOf(label, size), printer);
}

} // namespace ketaplan
