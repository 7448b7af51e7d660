// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pdf_bytes.h"

#include "report/paper/label_paper.h"

#include <QGuiApplication>
#include <QHashSeed>

#include <functional>

namespace ketaplan::cli {

namespace {

/// Standard error is for the words of this program; what keeps a page from being made is in the result.
void dropMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

Outcome<std::string> painted(const std::function<Result<std::string, PaperError>()>& paint)
{
    // The same plan gives the same bytes: Qt writes a PDF's fonts in the order of a hash.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&dropMessage);
    static char name[] = "ketaplan-cli";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    const QGuiApplication application(count, arguments);
    auto bytes = paint();
    if (!bytes)
        return Failure{exitOutput, "output", {}, sentence(bytes.error()), "PDF", {}};
    return *std::move(bytes);
}

} // namespace

Outcome<std::string> pdfBytes(const Report& report, const std::optional<Attachment>& attached)
{
    return painted([&] { return pdf(report, PaperSize::a4, attached); });
}

Outcome<std::string> pdfBytes(const Label& label, const LabelSize& size)
{
    return painted([&] { return pdf(label, size); });
}

} // namespace ketaplan::cli
