// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a whole table on paper, as Poppler's tools read it.
#include "render_lint.h"
#include "report/paper/paper.h"
#include "report/table_view.h"
#include "sample.h"
#include "table/load_table.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

using namespace ketaplan;

namespace {

/// Poppler gives some ligatures as one character.
std::string withoutLigatures(std::string text)
{
    for (const auto& [ligature, letters] : {std::pair("\uFB01", "fi"), std::pair("\uFB02", "fl")})
        for (std::size_t at = text.find(ligature); at != text.npos; at = text.find(ligature))
            text.replace(at, std::string_view(ligature).size(), letters);
    return text;
}

class TablePdf : public testing::Test {
protected:
    void write(const ProtocolTable& table)
    {
        const auto error = writePdf(makeTableView(table, sample::stamp()), file().toStdString());
        ASSERT_FALSE(error) << sentence(*error);
    }

    std::string run(const char* tool, QStringList arguments) const
    {
        QProcess process;
        process.start(QString::fromLatin1(tool), arguments);
        EXPECT_TRUE(process.waitForFinished()) << tool;
        EXPECT_EQ(process.exitCode(), 0) << tool;
        return process.readAllStandardOutput().toStdString();
    }

    std::vector<std::string> pages() const
    {
        std::vector<std::string> result(1);
        for (const char c : run("pdftotext", {QStringLiteral("-layout"), file(), QStringLiteral("-")}))
            c == '\f' ? static_cast<void>(result.emplace_back()) : result.back().push_back(c);
        result.pop_back();
        for (std::string& page : result)
            page = normalised(withoutLigatures(page));
        return result;
    }

    QString file() const { return m_folder.filePath(QStringLiteral("table.pdf")); }

private:
    QTemporaryDir m_folder;
};

LoadedTable shipped()
{
    return loadTable(KETAPLAN_GOLDEN "/../../data/protocols/ketamine-chronic-pain.json");
}

} // namespace

TEST_F(TablePdf, OfTheShippedTableEmbedsItsFonts)
{
    write(*shipped());
    std::istringstream fonts(run("pdffonts", {file()}));
    std::string line;
    std::getline(fonts, line);
    std::getline(fonts, line);
    int count = 0;
    for (; std::getline(fonts, line); ++count)
        EXPECT_NE(line.find(" yes no  yes"), std::string::npos) << "embedded, with its characters: " << line;
    EXPECT_GE(count, 2);
    EXPECT_NE(run("pdfinfo", {file()}).find("Title:           Protocol table"), std::string::npos);
}

TEST_F(TablePdf, NamesTableStandingAndPageOnEveryPageAndNoPatient)
{
    const auto table = shipped();
    write(*table);
    const std::vector<std::string> all = pages();
    ASSERT_GT(all.size(), table->protocols.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const std::string& part : {"page " + std::to_string(i + 1) + " of " + std::to_string(all.size()), table->identity.sha256,
                                        table->identity.version, std::string("not approved by this site")})
            EXPECT_NE(all[i].find(part), std::string::npos) << part << " is not on page " << i + 1;
        EXPECT_EQ(all[i].find("Not recorded"), std::string::npos);
    }
}

TEST_F(TablePdf, BeginsEachProtocolOnAPage)
{
    const auto table = shipped();
    write(*table);
    const std::vector<std::string> all = pages();
    for (const Protocol& protocol : table->protocols) {
        int begun = 0;
        for (const std::string& page : all)
            begun += page.find("protocol " + protocol.id) != std::string::npos ? 1 : 0;
        EXPECT_EQ(begun, 1) << protocol.id;
    }
}

TEST_F(TablePdf, OfADraftIsMarkedOnEveryPage)
{
    ProtocolTable table = sample::table();
    table.identity.status = TableStatus::draft;
    write(table);
    for (const std::string& page : pages())
        EXPECT_NE(page.find("Not for administration"), std::string::npos) << page;
}
