// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "plan_output.h"

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <optional>

#include <sys/resource.h>

namespace ketaplan::test {
namespace {

class Output : public OpenWindow {
protected:
    PlanOutput output() const { return PlanOutput(*planner().outcome().plan, planner().table(), planner().clock()); }
    QTemporaryDir m_dir;
};

TEST_F(Output, APlanIsSavedWhole)
{
    enterPatient();
    const QString file = m_dir.filePath(QStringLiteral("plan.pdf"));
    EXPECT_FALSE(output().savePdf(file).has_value());
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().startsWith("%PDF-"));
}

TEST_F(Output, TheSuggestedFileTellsTheKindAndNoName)
{
    enterPatient();
    EXPECT_EQ(output().suggestedFile(), QStringLiteral("screening-summary-2026-11-23.pdf"));
    answerAllWell();
    EXPECT_EQ(output().suggestedFile(), QStringLiteral("infusion-plan-2026-11-23.pdf"));
}

TEST_F(Output, TheSheetForThePatientIsSavedWhereTheTableHasOne)
{
    enterPatient();
    const Plan& plan = *planner().outcome().plan;
    ProtocolTable without = planner().table();
    without.patientSheet = {};
    EXPECT_FALSE(PlanOutput::patientSheet(plan, without, planner().clock()));
    const auto sheet = PlanOutput::patientSheet(plan, planner().table(), planner().clock());
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->suggestedFile(), QStringLiteral("patient-sheet-2026-11-23.pdf"));
    const QString file = m_dir.filePath(sheet->suggestedFile());
    EXPECT_FALSE(sheet->savePdf(file).has_value());
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(Output, AFolderThatIsNotThereIsSaidAndNothingIsLost)
{
    enterPatient();
    const std::string before = allFigures();
    const auto error = output().savePdf(m_dir.filePath(QStringLiteral("missing/plan.pdf")));
    ASSERT_TRUE(error.has_value());
    EXPECT_GT(error->size(), 20);
    EXPECT_EQ(allFigures(), before);
}

/// While it lives no file of this process grows beyond this: what a full disk is to a writer.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{1024, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

TEST_F(Output, AFullDiskIsSaidAndNothingHalfWrittenIsLeft)
{
    enterPatient();
    const std::string before = allFigures();
    std::optional<QString> error;
    {
        const FullDisk disk;
        error = output().savePdf(m_dir.filePath(QStringLiteral("plan.pdf")));
    }
    ASSERT_TRUE(error.has_value());
    EXPECT_TRUE(error->contains(QStringLiteral("cannot be written"))) << error->toStdString();
    EXPECT_TRUE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_EQ(allFigures(), before);
}

TEST_F(Output, AFolderThatTakesNoFilesIsSaid)
{
    enterPatient();
    const auto error = output().savePdf(QStringLiteral("/proc/plan.pdf"));
    ASSERT_TRUE(error.has_value());
    EXPECT_TRUE(error->contains(QStringLiteral("Choose another folder"))) << error->toStdString();
}

TEST_F(Output, APrinterThatCannotWriteItsFileIsSaid)
{
    enterPatient();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_dir.filePath(QStringLiteral("missing/out.pdf")));
    const auto error = output().print(printer);
    ASSERT_TRUE(error.has_value());
    EXPECT_TRUE(error->contains(QStringLiteral("cannot be written"))) << error->toStdString();
}

TEST(FaultyTable, ShowsItsFaultsAndNoPlan)
{
    MainWindow window(readTable("{\"format\": 1", "broken.json"), systemClock());
    EXPECT_EQ(window.planner(), nullptr);
    QString all;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        all += widget->property("plainText").toString() + widget->property("text").toString();
    EXPECT_TRUE(all.contains(QStringLiteral("broken.json")));
    EXPECT_TRUE(all.contains(QStringLiteral("--table")));
}

TEST(FaultyTable, AMissingFileIsSaid)
{
    MainWindow window(loadTable("/no/such/table.json"), systemClock());
    EXPECT_EQ(window.planner(), nullptr);
}

} // namespace
} // namespace ketaplan::test
