// SPDX-License-Identifier: GPL-3.0-or-later
// The folder `broken`: one fault a file, with the place and the words that the loader has to find for it.
// NAME.json changes a good table: {"why", "base", "patch", "expect"}. NAME.raw is a file as it stands, for what no change of a
// good table can say; NAME.raw.expect.json says what is expected of it.
#include "table/content_hash.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

namespace ketaplan::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path folder()
{
    return goodTableFile().parent_path() / "broken";
}

bool isExpectation(const fs::path& file)
{
    return file.filename().string().ends_with(".raw.expect.json");
}

std::vector<fs::path> brokenTables()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder()))
        if (!isExpectation(entry.path()))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool isRaw(const fs::path& file)
{
    return file.extension() == ".raw";
}

json descriptionOf(const fs::path& file)
{
    return json::parse(bytesOf(isRaw(file) ? fs::path(file.string() + ".expect.json") : file));
}

fs::path baseOf(const json& description)
{
    return folder().parent_path() / description.at("base").get<std::string>();
}

/// An approval that signs "of this content" gets its hash, so that a patch need not name the hash of its base.
json withHashes(json table)
{
    const std::string hash = contentSha256(table);
    for (json& approval : table.at("table").at("approvals"))
        if (approval.value("content_sha256", "") == "of this content")
            approval["content_sha256"] = hash;
    return table;
}

std::string bytesOfTable(const fs::path& file, const json& description)
{
    if (isRaw(file))
        return bytesOf(file);
    return withHashes(json::parse(bytesOf(baseOf(description))).patch(description.at("patch"))).dump();
}

class BrokenTable : public testing::TestWithParam<fs::path> {};

/// `expected` is what the message begins with: a list of the keys that there may be grows with the schema.
TEST_P(BrokenTable, HasTheOneFaultThatIsExpected)
{
    const json description = descriptionOf(GetParam());
    const json& expect = description.at("expect");
    EXPECT_FALSE(description.at("why").get<std::string>().empty());
    ASSERT_FALSE(expect.at("expected").get<std::string>().empty());
    const LoadedTable table = readTable(bytesOfTable(GetParam(), description), "t");
    ASSERT_FALSE(table) << "loads";
    ASSERT_EQ(table.error().size(), 1u) << faultsOf(table);
    const TableFault& fault = table.error().front();
    EXPECT_EQ(fault.at, expect.at("at").get<std::string>()) << faultText(fault);
    EXPECT_TRUE(fault.expected.starts_with(expect.at("expected").get<std::string>())) << faultText(fault);
    EXPECT_EQ(fault.found, expect.at("found").get<std::string>()) << faultText(fault);
}

std::string nameOf(const testing::TestParamInfo<fs::path>& info)
{
    std::string name = info.param.filename().string();
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenTable, testing::ValuesIn(brokenTables()), nameOf);

TEST(BrokenTables, AreAtLeastSixty)
{
    EXPECT_GE(brokenTables().size(), 60u);
}

/// So that the fault of a file is that of its patch alone.
TEST(BrokenTables, ChangeTablesThatLoad)
{
    std::set<fs::path> bases;
    for (const fs::path& file : brokenTables())
        if (!isRaw(file))
            bases.insert(baseOf(descriptionOf(file)));
    for (const fs::path& base : bases)
        EXPECT_EQ(faultsOf(loadTable(base)), "");
}

} // namespace
} // namespace ketaplan::tests
