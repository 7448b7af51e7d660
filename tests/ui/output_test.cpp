// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include "plan_output.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

TEST_F(Output, AFolderThatIsNotThereIsSaidAndNothingIsLost)
{
    enterPatient();
    const std::string before = allFigures();
    const auto error = output().savePdf(m_dir.filePath(QStringLiteral("missing/plan.pdf")));
    ASSERT_TRUE(error.has_value());
    EXPECT_GT(error->size(), 20);
    EXPECT_EQ(allFigures(), before);
}

TEST_F(Output, AFullDiskIsSaid)
{
    enterPatient();
    EXPECT_TRUE(output().savePdf(QStringLiteral("/dev/full/plan.pdf")).has_value());
}

TEST_F(Output, APrinterThatDoesNotExistIsSaid)
{
    enterPatient();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_dir.filePath(QStringLiteral("missing/out.pdf")));
    EXPECT_TRUE(output().print(printer).has_value());
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
