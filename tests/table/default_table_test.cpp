// SPDX-License-Identifier: GPL-3.0-or-later
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

    std::filesystem::path put(const char* folder) const
    {
        const auto file = m_file.folder() / folder / "ketaplan/protocols/table.json";
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << "{}";
        return file;
    }

private:
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

} // namespace
} // namespace ketaplan::tests
