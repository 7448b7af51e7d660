// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pdf_bytes.h"

#include "report/paper/paper.h"

#include <QGuiApplication>

namespace ketaplan::cli {

namespace {

/// Standard error is for the words of this program; what keeps a page from being made is in the result.
void dropMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

} // namespace

Outcome<std::string> pdfBytes(const Report& report)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&dropMessage);
    char name[] = "ketaplan-cli";
    char* arguments[] = {name, nullptr};
    int count = 1;
    const QGuiApplication application(count, arguments);
    auto bytes = pdf(report);
    if (!bytes)
        return Failure{exitOutput, "output", {}, sentence(bytes.error()), "PDF", {}};
    return *std::move(bytes);
}

} // namespace ketaplan::cli
