// SPDX-License-Identifier: GPL-3.0-or-later
// The label of bag and syringe, as text and as Poppler reads its PDF.
#include "render_lint.h"
#include "report/label.h"
#include "report/paper/label_paper.h"
#include "sample.h"
#include "text/label_sentences.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPageSize>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ketaplan;

namespace {

Label labelOf(const Request& request)
{
    const auto label = makeLabel(sample::planned(request), sample::table(), sample::stamp());
    EXPECT_TRUE(label);
    return label.value_or(Label{});
}

Request named(const std::string& name)
{
    Request request = sample::ready();
    request.patient.name = name;
    return request;
}

class LabelPdf : public testing::Test {
protected:
    QString file() const { return m_folder.filePath(QStringLiteral("label.pdf")); }

    std::optional<PaperError> write(const Request& request, std::string_view size = "100x70")
    {
        return writePdf(labelOf(request), *labelSize(size), file().toStdString());
    }

    QByteArray run(const char* tool, const QStringList& arguments) const
    {
        QProcess process;
        process.start(QString::fromLatin1(tool), arguments);
        EXPECT_TRUE(process.waitForFinished()) << tool;
        EXPECT_EQ(process.exitCode(), 0) << tool;
        return process.readAllStandardOutput();
    }

    std::string text() const { return normalised(run("pdftotext", {QStringLiteral("-layout"), file(), QStringLiteral("-")}).toStdString()); }

    /// The height in points of the smallest word that is printed.
    double smallestWord() const
    {
        static const QRegularExpression word(QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\""));
        double smallest = 1000;
        const QString boxes = QString::fromUtf8(run("pdftotext", {QStringLiteral("-bbox"), file(), QStringLiteral("-")}));
        for (auto found = word.globalMatch(boxes); found.hasNext();) {
            const auto match = found.next();
            smallest = std::min(smallest, match.captured(2).toDouble() - match.captured(1).toDouble());
        }
        return smallest;
    }

    QTemporaryDir m_folder;
};

void expectHolds(const std::string& text, const std::vector<std::string>& parts)
{
    for (const std::string& part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << part << " is not in\n" << text;
}

} // namespace

TEST_F(LabelPdf, HoldsAllThatABagNeedsOnOnePageOfItsSize)
{
    ASSERT_FALSE(write(sample::ready()));
    expectHolds(text(), {"SAMPLE, Patient", "Born 14-Mar-1972", "ID TEST-000123", "ketamine (racemic) 100 mg in 100 mL", "1 mg per mL, intravenous infusion",
                         "DOSE 21.75 mg over 40 min", "Saline, bag 100 mL", "Pump rate", "32.5 mL/h", "Volume to be infused", "21.7 mL", "32.5 mg/h",
                         "The bag holds more than the dose: 21.7 mL, no more.", "mg/h and mL/h have the same number here", "Prepared by", "Checked by",
                         "Date and time", "Discard after", "Reference table, not approved by this site", "label 1 of 1", "printed 23-Nov-2026 10:51"});
    const std::string about = run("pdfinfo", {file()}).toStdString();
    expectHolds(normalised(about), {"Pages: 1", "Title: Label", "Page size: 283 x 198 pts"});
}

TEST_F(LabelPdf, IsBlackOnWhite)
{
    ASSERT_FALSE(write(sample::ready()));
    const QString picture = m_folder.filePath(QStringLiteral("label"));
    run("pdftoppm", {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-aa"), QStringLiteral("no"), QStringLiteral("-aaVector"),
                     QStringLiteral("no"), QStringLiteral("-singlefile"), QStringLiteral("-png"), file(), picture});
    const QImage image(picture + QStringLiteral(".png"));
    ASSERT_FALSE(image.isNull());
    int black = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ASSERT_TRUE(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255)) << x << ", " << y;
            black += pixel == qRgb(0, 0, 0) ? 1 : 0;
        }
    EXPECT_GT(black, 10'000);
}

TEST_F(LabelPdf, GrowsNoSmallerThanItIsReadAndIsRefusedWhole)
{
    constexpr double floor = 6.6 * 1.3; // a line of the smallest type
    std::string name = "SAMPLE, Patient";
    std::optional<PaperError> error;
    int written = 0;
    for (; !error && name.size() < 2'000; name += " Anna") {
        QFile::remove(file());
        error = write(named(name));
        if (error)
            break;
        ++written;
        EXPECT_GE(smallestWord(), floor) << name;
    }
    EXPECT_GT(written, 1) << "type shrinks before a label is refused";
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, PaperError::Kind::labelTooLarge);
    EXPECT_NE(sentence(*error).find("Sizes that hold it: "), std::string::npos) << sentence(*error);
    EXPECT_NE(error->detail.find("102x152"), std::string::npos) << error->detail;
    EXPECT_FALSE(QFile::exists(file())) << "nothing is left of a label that does not fit";
    EXPECT_FALSE(write(named(name), "102x152")) << "the size that was named holds it";
    const auto hopeless = write(named(std::string(3'000, 'W')), "102x152");
    ASSERT_TRUE(hopeless);
    EXPECT_NE(sentence(*hopeless).find("shorten the patient's name or ID"), std::string::npos) << sentence(*hopeless);
}

TEST_F(LabelPdf, OfAProgrammeSaysThatThereIsNoSingleRate)
{
    const Plan plan = sample::planned(sample::bolusAndSteps());
    ASSERT_FALSE(write(sample::bolusAndSteps(), "102x76"));
    const std::string all = text();
    expectHolds(all, {"First rate", "Volume of this line", "No single rate: the one above holds up to 5 min", "in all, in 4 lines",
                      plan.pump->lines.front().rate->decimal + " mL/h", "each as in the plan's pump programme"});
    EXPECT_EQ(all.find("Pump rate"), std::string::npos) << "the whole has none";
}

TEST_F(LabelPdf, IsPaintedAtItsTrueSizeOnLargerPaperAndNotOnSmaller)
{
    const Label label = labelOf(sample::ready());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file());
    printer.setPageSize(QPageSize(QPageSize::A4));
    ASSERT_FALSE(paint(label, *labelSize("100x70"), printer));
    EXPECT_NE(normalised(run("pdfinfo", {file()}).toStdString()).find("(A4)"), std::string::npos);
    expectHolds(text(), {"label 1 of 1"});
    printer.setPageSize(QPageSize(QPageSize::A8));
    const auto error = paint(label, *labelSize("100x70"), printer);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, PaperError::Kind::paperTooSmall);
    EXPECT_NE(sentence(*error).find("100x70 mm"), std::string::npos);
}

TEST(LabelOfAPlan, IsThereForWhatIsReadyAndPrepared)
{
    for (const sample::Named& one : sample::all()) {
        const Plan plan = sample::planned(one.request);
        const bool prepares = one.status == Status::ready && !one.request.schedule.running;
        EXPECT_EQ(makeLabel(plan, sample::table(), sample::stamp()).has_value(), prepares) << one.name;
        EXPECT_EQ(text::noLabel(plan).has_value(), !prepares) << one.name;
    }
    EXPECT_NE(text::noLabel(sample::planned(sample::running()))->find("runs already"), std::string::npos);
}

TEST(LabelOfAPlan, FollowsTheRulesForWritingDoses)
{
    for (const sample::Named& one : sample::all())
        if (const auto label = makeLabel(sample::planned(one.request), sample::table(), sample::stamp())) {
            const std::vector<std::string> found = lint(toText(*label));
            EXPECT_TRUE(found.empty()) << one.name << ": " << found.front();
        }
}

TEST(LabelOfAPlan, OfThePatientsDoseSaysThatThereIsNoMoreAndThatTheLineIsFlushed)
{
    const std::string text = normalised(toText(labelOf(sample::patientDose())));
    expectHolds(text, {"holds the patient's dose and no more.", "complete only when the line is flushed"});
    EXPECT_EQ(text.find("holds more than the dose"), std::string::npos);
}

TEST(LabelOfAPlan, HasTheSitesTimeToDiscardAndElseABlank)
{
    ProtocolTable table = sample::table();
    const Plan plan = sample::planned(sample::ready());
    EXPECT_NE(toText(*makeLabel(plan, table, sample::stamp())).find("Discard after: ____"), std::string::npos);
    table.site.emplace();
    table.site->discardAfter = Quantity{Rational(24), Unit::h};
    EXPECT_NE(normalised(toText(*makeLabel(plan, table, sample::stamp()))).find("Discard after (24 h): ____"), std::string::npos);
}
