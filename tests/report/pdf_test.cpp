// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as another program reads it: Poppler's tools give its text, its fonts and its pages.
#include "render_lint.h"
#include "report/paper/paper.h"
#include "sample.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QHashSeed>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

#include <fstream>

using namespace ketaplan;

namespace {

class Pdf : public testing::Test {
protected:
    std::filesystem::path file() const { return std::filesystem::path(m_folder.path().toStdString()) / "plan.pdf"; }

    void write(const Request& request, PaperSize size = PaperSize::a4)
    {
        const auto error = writePdf(sample::reported(request), file(), size);
        ASSERT_FALSE(error) << sentence(*error);
    }

    /// What the tool prints about the file.
    std::string run(const char* tool, QStringList arguments = {}) const
    {
        QProcess process;
        process.start(QString::fromLatin1(tool), arguments << QString::fromStdString(file().string())
                                                           << (qstrcmp(tool, "pdftotext") == 0 ? QStringList{QStringLiteral("-")} : QStringList{}));
        EXPECT_TRUE(process.waitForFinished()) << tool;
        EXPECT_EQ(process.exitCode(), 0) << tool;
        return process.readAllStandardOutput().toStdString();
    }

    std::vector<std::string> pages() const
    {
        std::vector<std::string> result(1);
        for (const char c : run("pdftotext", {QStringLiteral("-layout")}))
            c == '\f' ? static_cast<void>(result.emplace_back()) : result.back().push_back(c);
        result.pop_back();
        for (std::string& page : result)
            page = normalised(page);
        return result;
    }

    QTemporaryDir m_folder;
};

void expectOnEveryPage(const std::vector<std::string>& pages, const std::string& text)
{
    for (std::size_t i = 0; i < pages.size(); ++i)
        EXPECT_NE(pages[i].find(text), std::string::npos) << text << " is not on page " << i + 1 << ":\n" << pages[i];
}

std::string joined(const std::vector<std::string>& pages)
{
    std::string all;
    for (const std::string& page : pages)
        all += page + " ";
    return all;
}

} // namespace

TEST_F(Pdf, HoldsEachFigureOfThePlan)
{
    const Plan plan = sample::planned(sample::ready());
    write(sample::ready());
    const std::string text = joined(pages());
    for (const Figure* figure : {&plan.dose->totalDose, &plan.dose->dosePerKg, &plan.dose->doseRate, &plan.dose->doseRatePerKg,
                                 &plan.preparation->drugVolume, &plan.preparation->diluentVolume, &plan.preparation->finalVolume,
                                 &plan.pump->rate, &plan.pump->volume, &plan.pump->deliveredDose, &plan.ledger->opened,
                                 &plan.ledger->containerRemainder, &plan.ledger->vialRemainder})
        EXPECT_NE(text.find(figure->decimal), std::string::npos) << plainText(figure->exact);
    EXPECT_NE(text.find("32.5 mL/h"), std::string::npos);
    EXPECT_NE(text.find("21.7 mL"), std::string::npos);
}

TEST_F(Pdf, HasOneThresholdALine)
{
    write(sample::ready());
    std::istringstream lines(run("pdftotext", {QStringLiteral("-layout")}));
    bool found = false;
    for (std::string line; std::getline(lines, line);) {
        const bool above = normalised(line).find("Above 180 mmHg: contraindicated.") != std::string::npos;
        found = found || above;
        EXPECT_FALSE(above && line.find("Below") != std::string::npos) << line;
    }
    EXPECT_TRUE(found);
}

TEST_F(Pdf, NamesPatientAndPageOnEveryPage)
{
    for (const sample::Named& one : sample::all()) {
        write(one.request);
        const std::vector<std::string> all = pages();
        const bool named = one.request.patient.name.has_value();
        expectOnEveryPage(all, named ? "SAMPLE, Patient" : "Not recorded");
        for (std::size_t i = 0; i < all.size(); ++i)
            EXPECT_NE(all[i].find("page " + std::to_string(i + 1) + " of " + std::to_string(all.size())), std::string::npos) << one.name;
    }
}

TEST_F(Pdf, OfAnInfusionPlanRepeatsThePumpLine)
{
    write(sample::ready());
    const std::vector<std::string> all = pages();
    ASSERT_GT(all.size(), 1u);
    expectOnEveryPage(all, "is 32.5 mL/h.");
}

TEST_F(Pdf, OfAProgrammeHoldsEveryLineAndTheNextChangeOnEachPage)
{
    for (const Request& request : {sample::bolusAndSteps(), sample::running()}) {
        const Plan plan = sample::planned(request);
        write(request);
        const std::vector<std::string> all = pages();
        for (const PumpLine& line : plan.pump->lines)
            for (const std::string& figure : {text::minutesAndSeconds(line.from.exact), text::minutesAndSeconds(line.duration.exact),
                                              line.rate ? text::number(*line.rate) : std::string(), text::number(line.volume), text::number(line.dose),
                                              text::number(line.doseRatePerKg), text::number(line.cumulativeDose), text::number(line.cumulativeVolume)})
                EXPECT_NE(all.front().find(normalised(figure)), std::string::npos) << figure << " is not on the first page:\n" << all.front();
        for (std::size_t i = 1; i < all.size(); ++i)
            EXPECT_NE(all[i].find("then it changes, see the pump programme."), std::string::npos) << all[i];
    }
}

TEST_F(Pdf, OfASummaryIsMarkedOnEveryPageAndHoldsNoPumpFigure)
{
    for (const sample::Named& one : sample::all()) {
        if (one.status == Status::ready)
            continue;
        write(one.request);
        expectOnEveryPage(pages(), "Not for administration");
        EXPECT_TRUE(pumpFigures(run("pdftotext", {QStringLiteral("-raw")}), sample::names()).empty())
            << one.name << ": " << pumpFigures(run("pdftotext", {QStringLiteral("-raw")}), sample::names()).front();
    }
}

TEST_F(Pdf, EmbedsItsFontsAndTellsItsTitleAndSize)
{
    write(sample::ready());
    std::istringstream fonts(run("pdffonts"));
    std::string line;
    std::getline(fonts, line);
    std::getline(fonts, line);
    int count = 0;
    for (; std::getline(fonts, line); ++count)
        EXPECT_NE(line.find(" yes no  yes"), std::string::npos) << "embedded, with its characters: " << line;
    EXPECT_GE(count, 2);
    EXPECT_NE(run("pdfinfo").find("Title:           Infusion plan"), std::string::npos);
    EXPECT_NE(run("pdfinfo").find("A4"), std::string::npos);
    write(sample::ready(), PaperSize::letter);
    EXPECT_NE(run("pdfinfo").find("letter"), std::string::npos);
}

TEST_F(Pdf, KeepsHostileAndLongNamesWhole)
{
    Request request = sample::request();
    request.patient.name = "<b>&\" " + std::string(160, 'W') + " \u00C5\u00E9\u0142\u03A9\u0416";
    write(request);
    std::string text;
    for (const char c : run("pdftotext", {QStringLiteral("-raw")}))
        text += c == ' ' || c == '\n' ? "" : std::string(1, c);
    EXPECT_NE(text.find("<b>&\"" + std::string(160, 'W') + "\u00C5\u00E9\u0142\u03A9\u0416"), std::string::npos);
}

TEST_F(Pdf, RefusesACharacterThatNoFontHas)
{
    Request request = sample::request();
    request.patient.name = "A \U000F0000 B"; // of the private use area: no font of this system shows it
    const auto error = writePdf(sample::reported(request), file());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, PaperError::Kind::missingGlyph);
    EXPECT_NE(sentence(*error).find("U+F0000"), std::string::npos) << sentence(*error);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(Pdf, RefusesANameThatFillsThePage)
{
    Request request = sample::request();
    request.patient.name = std::string(20000, 'W');
    const auto error = pdf(sample::reported(request));
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error().kind, PaperError::Kind::headTooLong);
}

TEST_F(Pdf, LeavesNothingBehindWhereItCannotWrite)
{
    const auto error = writePdf(sample::reported(sample::ready()), file().parent_path() / "no-such-folder" / "plan.pdf");
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, PaperError::Kind::cannotWrite);
    EXPECT_NE(sentence(*error).find("No such file or directory"), std::string::npos);
    // A folder cannot be replaced by a file: the rename fails after everything was written.
    std::filesystem::create_directory(file());
    EXPECT_TRUE(writePdf(sample::reported(sample::ready()), file()));
    std::size_t left = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(file().parent_path()))
        ++left;
    EXPECT_EQ(left, 1u) << "only the folder itself";
}

TEST_F(Pdf, SplitsWhatIsLongerThanAPage)
{
    Request request = sample::readyWithWarnings();
    request.acknowledgements["finding:misuse"].reason = "other";
    request.acknowledgements["finding:misuse"].text = std::string("word ");
    for (int i = 0; i < 12; ++i)
        request.acknowledgements["finding:misuse"].text += request.acknowledgements["finding:misuse"].text;
    request.acknowledgements["finding:misuse"].text += "theEnd";
    write(request);
    const std::vector<std::string> all = pages();
    EXPECT_GT(all.size(), 4u);
    EXPECT_NE(joined(all).find("theEnd"), std::string::npos);
    expectOnEveryPage(all, "SAMPLE, Patient");
}

TEST_F(Pdf, DrawsItsPicturesAsVectors)
{
    for (const Request& request : {sample::ready(), sample::bolusAndSteps(), sample::running()}) {
        write(request);
        std::istringstream images(run("pdfimages", {QStringLiteral("-list")}));
        int lines = 0;
        for (std::string line; std::getline(images, line);)
            ++lines;
        EXPECT_EQ(lines, 2) << "head and rule of an empty list";
    }
}

TEST_F(Pdf, IsTheSameForTheSameReportApartFromItsTimes)
{
    const auto withoutTimes = [](std::string bytes) {
        for (const char* key : {"/CreationDate", "/ModDate", "CreateDate", "ModifyDate", "MetadataDate", "/ID", "DocumentID"})
            for (std::size_t at = bytes.find(key); at != bytes.npos; at = bytes.find(key, at + 1))
                bytes.replace(at, std::min<std::size_t>(90, bytes.size() - at), std::string(90, '-'));
        return bytes;
    };
    const Report report = sample::reported(sample::ready());
    const auto first = pdf(report);
    const auto second = pdf(report);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(withoutTimes(*first), withoutTimes(*second));
}

TEST_F(Pdf, IsWhatThePrinterPaints)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(file().string()));
    ASSERT_FALSE(paint(sample::reported(sample::ready()), printer));
    EXPECT_NE(joined(pages()).find("32.5 mL/h"), std::string::npos);
    QPrinter absent(QPrinter::HighResolution);
    absent.setOutputFormat(QPrinter::PdfFormat);
    absent.setOutputFileName(QStringLiteral("/no-such-folder/plan.pdf"));
    const auto error = paint(sample::reported(sample::ready()), absent);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, PaperError::Kind::cannotWrite);
}

TEST_F(Pdf, CarriesAFileAndGivesItBackAsItIs)
{
    const std::string json = "{\"plan\": 1, \"name\": \"\u00C5sa\"}\n" + std::string(5'000, ' ') + "\n";
    ASSERT_FALSE(writePdf(sample::reported(sample::ready()), file(), PaperSize::a4, Attachment{planFileName, "application/json", json}));
    EXPECT_NE(joined(pages()).find("32.5 mL/h"), std::string::npos);
    EXPECT_NE(run("pdfinfo").find("PDF version:     1.6"), std::string::npos);
    const std::string kept = m_folder.filePath(QStringLiteral("kept.json")).toStdString();
    run("pdfdetach", {QStringLiteral("-savefile"), QString::fromLatin1(planFileName), QStringLiteral("-o"), QString::fromStdString(kept)});
    std::ifstream in(kept, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), json);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    testing::InitGoogleTest(&argc, argv);
    QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
