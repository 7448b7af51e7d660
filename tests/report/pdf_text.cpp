// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text.h"

#include "report/paper/paper.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace {

std::string withoutLigatures(QString text)
{
    text.replace(QStringLiteral("\uFB00"), QStringLiteral("ff")).replace(QStringLiteral("\uFB01"), QStringLiteral("fi"));
    text.replace(QStringLiteral("\uFB02"), QStringLiteral("fl")).replace(QStringLiteral("\uFB03"), QStringLiteral("ffi"));
    return text.replace(QStringLiteral("\uFB04"), QStringLiteral("ffl")).toStdString();
}

} // namespace

std::string textOfPdf(const ketaplan::Report& report)
{
    const auto bytes = ketaplan::pdf(report);
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error());
        return "";
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-"), QStringLiteral("-")});
    reader.write(bytes->data(), static_cast<qint64>(bytes->size()));
    reader.closeWriteChannel();
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.exitCode(), 0);
    return withoutLigatures(QString::fromUtf8(reader.readAllStandardOutput()));
}
