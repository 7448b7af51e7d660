// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that a nurse works from: what stands on its first page, what is largest there, and that nothing is torn apart.
#include "plan_cases.h"
#include "render_lint.h"
#include "report/paper/page_frame.h"
#include "report/paper/pages.h"
#include "report/paper/paper.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace ketaplan;

namespace {

Report reportOf(const PlannedCase& one)
{
    return makeReport(one.plan, one.table, {"KetaPlan 0.0.0", "23-Nov-2026 10:51", one.plan.ordered.date});
}

/// What the tool prints of the PDF of the report.
std::string readBy(const char* tool, QStringList arguments, const Report& report, PaperSize size)
{
    const auto bytes = pdf(report, size);
    if (!bytes) {
        ADD_FAILURE() << sentence(bytes.error());
        return {};
    }
    QProcess reader;
    reader.start(QString::fromLatin1(tool), arguments << QStringLiteral("-") << QStringLiteral("-"));
    reader.write(bytes->data(), static_cast<qint64>(bytes->size()));
    reader.closeWriteChannel();
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.exitCode(), 0);
    // Poppler tells some pairs of letters as the one glyph that they are drawn with.
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.replace(QStringLiteral("\uFB00"), QStringLiteral("ff")).replace(QStringLiteral("\uFB01"), QStringLiteral("fi"));
    text.replace(QStringLiteral("\uFB02"), QStringLiteral("fl")).replace(QStringLiteral("\uFB03"), QStringLiteral("ffi"));
    return text.replace(QStringLiteral("\uFB04"), QStringLiteral("ffl")).toStdString();
}

std::vector<std::string> pagesOf(const Report& report, PaperSize size = PaperSize::a4)
{
    std::vector<std::string> result(1);
    for (const char c : readBy("pdftotext", {QStringLiteral("-layout")}, report, size))
        c == '\f' ? static_cast<void>(result.emplace_back()) : result.back().push_back(c);
    result.pop_back();
    for (std::string& page : result)
        page = normalised(page);
    return result;
}

struct Word {
    std::string text;
    double height = 0;
};

/// The words of each page with their heights.
std::vector<std::vector<Word>> wordsOf(const Report& report)
{
    static const QRegularExpression word(QStringLiteral("<page |yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]*)</word>"));
    std::vector<std::vector<Word>> pages;
    const QString all = QString::fromStdString(readBy("pdftotext", {QStringLiteral("-bbox")}, report, PaperSize::a4));
    for (auto found = word.globalMatch(all); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(0) == QStringLiteral("<page "))
            pages.emplace_back();
        else
            pages.back().push_back({match.captured(3).toStdString(), match.captured(2).toDouble() - match.captured(1).toDouble()});
    }
    return pages;
}

std::set<std::string> largestWords(const std::vector<Word>& page)
{
    double highest = 0;
    for (const Word& word : page)
        highest = std::max(highest, word.height);
    std::set<std::string> result;
    for (const Word& word : page)
        if (word.height > highest - 0.5)
            result.insert(word.text);
    return result;
}

void expectHolds(const std::string& page, const std::string& part, const std::string& of)
{
    EXPECT_NE(page.find(normalised(part)), std::string::npos) << part << " is not on the page of " << of << ":\n" << page;
}

/// Every so many-th of the plans that are ready, or of the others: each is printed and read by another program.
std::vector<PlannedCase> casesToPrint(bool ready, std::size_t every)
{
    std::vector<PlannedCase> result;
    std::size_t seen = 0;
    for (const PlannedCase& one : plannedCases())
        if ((one.plan.status == Status::ready) == ready && seen++ % every == 0)
            result.push_back(one);
    return result;
}

/// The pages of a report as they are laid out, on a device that keeps nothing.
struct Laid {
    std::vector<paper::Page> pages;
    qreal room = 0; ///< of a page that is not the first
};

Laid laidOut(const Report& report, QPageSize::PageSizeId size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    const paper::Sheet sheet(writer);
    const paper::PageFrame frame(sheet, report);
    return {paper::pagesOf(sheet, report.bands, {frame.body(true), frame.body(false)}), frame.body(false).height()};
}

} // namespace

TEST(StandardPlan, IsOneSheetWithPrepareAndKeyInFrontAndTheRestAtItsBack)
{
    const PlannedCase one = standardCase();
    ASSERT_EQ(one.plan.status, Status::ready);
    for (const PaperSize size : {PaperSize::a4, PaperSize::letter}) {
        const std::vector<std::string> pages = pagesOf(reportOf(one), size);
        ASSERT_GT(pages.size(), 1u);
        for (const std::string& part : {text::shown(one.plan.pump->rate), text::shown(one.plan.pump->volume), text::shown(one.plan.preparation->drugVolume),
                                        std::string("Prepare and start"), std::string("Rate card"), std::string("Check at the start"),
                                        std::string("No warnings"), std::string("17 of 17 answered"), std::string("Prescriber"), std::string("Use before")})
            expectHolds(pages[0], part, "the standard plan");
        for (const std::string& part : {text::shown(one.plan.pump->rate), std::string("Left to infuse"), std::string("Stop the pump and call"),
                                        std::string("Call: "), std::string("At the end"), std::string("Before discharge"), std::string("Drug record"),
                                        std::string("Waste witnessed by")})
            expectHolds(pages[1], part, "the standard plan");
        EXPECT_EQ(pages[0].find("Workings"), std::string::npos);
    }
}

TEST(Pages, OfEveryReadyPlanKeepTheChartWithStopCriteriaAndCall)
{
    for (const PlannedCase& one : casesToPrint(true, 6))
        for (const PaperSize size : {PaperSize::a4, PaperSize::letter})
            for (const std::string& page : pagesOf(reportOf(one), size))
                if (page.find("Observe minutes") != page.npos || page.find("Observe times") != page.npos)
                    for (const char* part : {"Stop the pump and call", "Call: "})
                        expectHolds(page, part, one.name);
}

TEST(Pages, HaveTheBannerAndThePumpLineOnEachOfThem)
{
    for (const PlannedCase& one : casesToPrint(true, 6)) {
        const Report report = reportOf(one);
        const std::vector<std::string> pages = pagesOf(report);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            expectHolds(pages[i], report.banner.born, one.name);
            if (i > 0)
expectHolds(pages[i], report.reminder, one.name);
        }
    }
}

TEST(Pages, EndWithNoHeadingAndTearNoBlockThatAPageHolds)
{
    for (const PlannedCase& one : casesToPrint(true, 1)) {
        const Report report = reportOf(one);
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            std::map<const report::Section*, std::set<std::size_t>> pagesOfSection;
            std::map<const report::Section*, qreal> heights;
            const Laid laid = laidOut(report, size);
            for (std::size_t i = 0; i < laid.pages.size(); ++i) {
                ASSERT_FALSE(laid.pages[i].empty()) << one.name;
                EXPECT_FALSE(laid.pages[i].back().atom.keepWithNext) << one.name;
                for (const paper::Placed& placed : laid.pages[i]) {
                    pagesOfSection[placed.atom.of].insert(i);
                    heights[placed.atom.of] += placed.atom.height;
                }
            }
            for (const auto& [section, pages] : pagesOfSection)
                EXPECT_TRUE(pages.size() == 1 || heights[section] > laid.room) << one.name << ": " << section->title;
        }
    }
}

TEST(Pages, ShowNothingLargerThanWhatIsKeyedAndDrawnUp)
{
    for (const PlannedCase& one : casesToPrint(true, 6)) {
        const std::vector<std::vector<Word>> pages = wordsOf(reportOf(one));
        std::set<std::string> keyed;
        const auto add = [&](const Figure& figure) { keyed.insert(text::number(figure)); };
        add(one.plan.preparation->drugVolume);
        add(one.plan.pump->rate);
        add(one.plan.pump->volume);
        for (const PumpLine& line : one.plan.pump->lines) {
            if (line.rate)
                add(*line.rate);
            add(line.volume);
            keyed.insert(text::minutesAndSeconds(line.from.exact).substr(0, text::minutesAndSeconds(line.from.exact).find("\u00A0")));
        }
        const std::set<std::string> largest = largestWords(pages.front());
        EXPECT_FALSE(largest.empty()) << one.name;
        for (const std::string& word : largest)
            EXPECT_TRUE(keyed.contains(word)) << word << " is as large as what is keyed: " << one.name;
    }
}

TEST(Pages, OfAPlanThatIsNotReadyHoldNoFigureOfPreparationOrPump)
{
    for (const PlannedCase& one : casesToPrint(false, 12)) {
        std::vector<std::string> names;
        for (const Product& product : one.table.products)
            names.push_back(product.label);
        for (const Container& container : one.table.containers)
            names.push_back(container.label);
        // A source may have a strength in its title.
        for (const auto& [id, source] : one.table.sources)
            names.push_back(source.citation);
        const Report report = reportOf(one);
        EXPECT_EQ(report.mark, "Not for administration") << one.name;
        for (const std::string& page : pagesOf(report)) {
            expectHolds(page, "Not for administration", one.name);
            const std::vector<std::string> figures = pumpFigures(page, names);
            EXPECT_TRUE(figures.empty()) << one.name << ": " << figures.front();
            expectHolds(page, report.banner.born, one.name);
        }
    }
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
