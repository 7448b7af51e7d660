// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/installed_tables.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace ketaplan::tests {
namespace {

class DefaultTable : public testing::Test {
protected:
    void SetUp() override
    {
        ::setenv("XDG_DATA_HOME", (m_file.folder() / "home").c_str(), 1);
        ::setenv("XDG_DATA_DIRS", ((m_file.folder() / "one").string() + ":" + (m_file.folder() / "two").string()).c_str(), 1);
    }
    void TearDown() override
    {
        ::unsetenv("XDG_DATA_HOME");
        ::unsetenv("XDG_DATA_DIRS");
    }

    std::filesystem::path put(const char* folder, const char* name = "table.json") const
    {
        const auto file = m_file.folder() / folder / "ketaplan/protocols" / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << "{}";
        return file;
    }

    TemporaryFile m_file{""};
};

TEST_F(DefaultTable, IsTheShippedOneWhereASiteHasNone)
{
    EXPECT_EQ(defaultTableFile().filename(), "ketamine-chronic-pain.json");
    EXPECT_EQ(faultsOf(loadTable(defaultTableFile())), "");
}

TEST_F(DefaultTable, IsTheSitesInTheOrderOfTheFolders)
{
    const auto two = put("two");
    EXPECT_EQ(defaultTableFile(), two);
    const auto one = put("one");
    EXPECT_EQ(defaultTableFile(), one);
    const auto home = put("home");
    EXPECT_EQ(defaultTableFile(), home);
}

TEST_F(DefaultTable, OfTheSiteIsUsedEvenWhereItIsBroken)
{
    put("home");
    EXPECT_FALSE(loadTable(defaultTableFile())) << "a broken site table is never replaced in silence";
}

TEST_F(DefaultTable, StandsAmongTheInstalledOnesOfAllFoldersAndTheShippedOneIsLast)
{
    const auto first = put("home", "a.json");
    const auto second = put("home", "b.json");
    const auto third = put("two", "a.json");
    put("home", "site.json");
    put("home", "notes.txt");
    const auto shipped = installedTableFiles().back();
    EXPECT_EQ(faultsOf(loadTable(shipped)), "");
    EXPECT_EQ(installedTableFiles(), (std::vector<std::filesystem::path>{first, second, third, shipped}));
}

TEST_F(DefaultTable, IsListedOnceWhereItIsReachedTwice)
{
    const auto file = put("home", "a.json");
    std::filesystem::create_directories(m_file.folder() / "one/ketaplan");
    std::filesystem::create_directory_symlink(file.parent_path(), m_file.folder() / "one/ketaplan/protocols");
    EXPECT_EQ(installedTableFiles().size(), 2u);
}

} // namespace
} // namespace ketaplan::tests
