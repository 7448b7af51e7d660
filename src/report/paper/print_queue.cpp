// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/print_queue.h"

#include <QLibrary>
#include <QPaintEngine>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

namespace ketaplan::paper {

namespace {

bool isPreview(const QPrinter& printer)
{
    return printer.paintEngine()->type() == QPaintEngine::Picture;
}

bool hasQueue(const QPrinter& printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat && printer.outputFileName().isEmpty() && !printer.printerName().isEmpty()
        && !isPreview(printer);
}

/// CUPS, which Qt's print support has loaded where it prints through it: the end of the last call of this thread.
struct LastCall {
    int status = 0;
    QString why;
};

std::optional<LastCall> lastCall()
{
    constexpr int abiOfCups = 2;
    QLibrary cups(QStringLiteral("cups"), abiOfCups);
    const auto status = reinterpret_cast<int (*)()>(cups.resolve("cupsLastError"));
    const auto why = reinterpret_cast<const char* (*)()>(cups.resolve("cupsLastErrorString"));
    if (!status || !why)
        return std::nullopt;
    return LastCall{status(), QString::fromUtf8(why())};
}

} // namespace

std::optional<PaperError> queueFault(const QPrinter& printer)
{
    if (!hasQueue(printer) || !QPrinterInfo::printerInfo(printer.printerName()).isNull())
        return std::nullopt;
    return PaperError{PaperError::Kind::queueGone, printer.printerName().toStdString()};
}

std::optional<PaperError> handingOverFault(const QPrinter& printer)
{
    // IPP's statuses up to this one say that the request was carried out.
    constexpr int lastOfSuccess = 0x00ff;
    if (!hasQueue(printer))
        return std::nullopt;
    const auto last = lastCall();
    if (!last || last->status <= lastOfSuccess)
        return std::nullopt;
    return PaperError{PaperError::Kind::notTaken, last->why.toStdString()};
}

} // namespace ketaplan::paper
