// SPDX-License-Identifier: GPL-3.0-or-later
// The folder `broken-site`: one fault a file, with the place and the words that are expected for it. NAME.json changes the good
// site policy: {"why", "base", "patch", "expect"}. NAME.raw is a file as it stands; NAME.raw.expect.json says what is expected.
#include "table/load_site_policy.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path folder()
{
    return goodTableFile().parent_path() / "broken-site";
}

std::vector<fs::path> brokenSites()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder()))
        if (!entry.path().filename().string().ends_with(".raw.expect.json"))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool isRaw(const fs::path& file)
{
    return file.extension() == ".raw";
}

std::string bytesOfSite(const fs::path& file, const json& description)
{
    if (isRaw(file))
        return bytesOf(file);
    const fs::path base = folder().parent_path() / description.at("base").get<std::string>();
    return json::parse(bytesOf(base)).patch(description.at("patch")).dump();
}

class BrokenSite : public testing::TestWithParam<fs::path> {};

/// `expected` is what the message begins with: a list of the keys that there may be grows with the schema.
TEST_P(BrokenSite, HasTheOneFaultThatIsExpected)
{
    const json description = json::parse(bytesOf(isRaw(GetParam()) ? fs::path(GetParam().string() + ".expect.json") : GetParam()));
    const json& expect = description.at("expect");
    EXPECT_FALSE(description.at("why").get<std::string>().empty());
    ASSERT_FALSE(expect.at("expected").get<std::string>().empty());
    const LoadedTable table = narrowTable(*loadTable(caseTableFile()), bytesOfSite(GetParam(), description), "site.json");
    ASSERT_FALSE(table) << "is taken";
    ASSERT_EQ(table.error().size(), 1u) << faultsOf(table);
    const TableFault& fault = table.error().front();
    EXPECT_EQ(fault.file, "site.json");
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

INSTANTIATE_TEST_SUITE_P(Files, BrokenSite, testing::ValuesIn(brokenSites()), nameOf);

TEST(BrokenSites, AreAtLeastTwentyFive)
{
    EXPECT_GE(brokenSites().size(), 25u);
}

} // namespace
} // namespace ketaplan::tests
