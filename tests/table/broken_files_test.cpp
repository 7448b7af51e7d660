// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace ketaplan::tests {
namespace {

/// The one fault of a file that is no table at all.
TableFault onlyFault(const LoadedTable& table)
{
    EXPECT_FALSE(table);
    if (table || table.error().size() != 1u) {
        ADD_FAILURE() << faultsOf(table);
        return {};
    }
    return table.error().front();
}

TEST(BrokenFile, TruncatedAnywhereIsRefused)
{
    const std::string bytes = bytesOf(goodTableFile());
    const std::string table = bytes.substr(0, bytes.find_last_of('}') + 1);
    for (std::size_t length = 0; length < table.size(); length += 37)
        EXPECT_EQ(onlyFault(readTable(table.substr(0, length), "t")).expected, "strict JSON") << length;
}

TEST(BrokenFile, OfAnotherKindIsRefused)
{
    for (const char* text : {"null", "1", "\"table\"", "true"})
        EXPECT_FALSE(readTable(text, "t")) << text;
    EXPECT_FALSE(readTable("{}", "t"));
}

TEST(BrokenFile, WithHugeTextIsRefusedQuickly)
{
    nlohmann::json table = goodTable();
    table["table"]["id"] = std::string(8'000'000, 'a');
    EXPECT_EQ(onlyFault(readTable(table.dump(), "t")).at, "/table/id");
}

TEST(BrokenFile, WithTooManyValuesIsRefusedQuickly)
{
    nlohmann::json table = goodTable();
    table["reasons"] = std::vector<int>(200'000, 1);
    EXPECT_EQ(onlyFault(readTable(table.dump(), "t")).expected, "a table of at most 100,000 values");
}

TEST(BrokenFile, WithAFaultInEveryElementReportsThemAll)
{
    nlohmann::json table = goodTable();
    table["reasons"] = std::vector<int>(500, 1);
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    EXPECT_GE(loaded.error().size(), 500u);
}

TEST(MissingTable, SaysSo)
{
    EXPECT_EQ(faultsOf(loadTable("/nowhere/table.json")),
              "/nowhere/table.json: expected a protocol table that can be read; found no such file\n");
}

TEST(MissingTable, AFolderIsNone)
{
    EXPECT_EQ(onlyFault(loadTable("/")).found, "is a folder");
}

TEST(HugeTable, Of100MbIsRefusedUnread)
{
    const TemporaryFile file("{");
    std::filesystem::resize_file(file.path(), 100'000'000);
    EXPECT_EQ(onlyFault(loadTable(file.path())).expected, "a file of at most 16 MiB");
}

TEST(HugeTable, OfBracketsTakesLittleMemory)
{
    rusage before = {};
    getrusage(RUSAGE_SELF, &before);
    EXPECT_NE(onlyFault(readTable(std::string(16u * 1024 * 1024, '['), "t")).found.find("nested deeper than 32"),
              std::string::npos);
    rusage after = {};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 64 * 1024) << "KiB";
}

} // namespace
} // namespace ketaplan::tests
