// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/load_site_policy.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace ketaplan::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path goodSiteFile()
{
    return goodTableFile().parent_path() / "good-site.json";
}

fs::path exampleSiteFile()
{
    return shippedTableFile().parent_path().parent_path() / "examples" / "site.json";
}

ProtocolTable caseTable()
{
    return *loadTable(caseTableFile());
}

/// The case table by a policy with no more than it has to have, and `more`.
LoadedTable narrowedBy(const json& more)
{
    json site = {{"format", 1}, {"site", {{"id", "w"}, {"name", "W"}, {"version", "1"}, {"effective", nullptr}}}, {"table", "cases"}};
    site.update(more);
    return narrowTable(caseTable(), site.dump(), "site.json");
}

/// "above 150 mm[Hg]" of each rule that is the site's own.
std::vector<std::string> siteRules(const ProtocolTable& table, const char* item)
{
    std::vector<std::string> rules;
    for (const Rule& rule : find(table.screening, item)->rules)
        if (isSetBySite(rule.sources)) {
            EXPECT_EQ(rule.severity, Severity::contraindicated);
            const auto* above = std::get_if<Above>(&rule.when.front());
            rules.push_back(above ? "above " + plainText(above->bound) : "below " + plainText(std::get<Below>(rule.when.front()).bound));
        }
    return rules;
}

TEST(SitePolicy, IsReadWhole)
{
    const LoadedTable table = narrowTable(caseTable(), goodSiteFile());
    ASSERT_TRUE(table) << faultsOf(table);
    ASSERT_TRUE(table->site);
    const SitePolicy& site = *table->site;
    EXPECT_EQ(site.id, "ward");
    EXPECT_EQ(site.name, "Invented ward");
    EXPECT_EQ(site.version, "3");
    EXPECT_EQ(site.effective, parseDate("2026-01-01"));
    EXPECT_EQ(site.sha256.size(), 64u);
    EXPECT_EQ(site.products, (std::vector<std::string>{"k50", "k10"}));
    EXPECT_EQ(site.containers, (std::vector<std::string>{"b50", "b100", "s50"}));
    EXPECT_EQ(site.pumps, (std::vector<std::string>{"v", "s", "l"}));
    EXPECT_EQ(plainText(*site.stop.systolicAbove), "170 mm[Hg]");
    EXPECT_FALSE(site.stop.diastolicAbove);
    EXPECT_EQ(plainText(*site.stop.heartRateBelow), "45 /min");
    EXPECT_EQ(plainText(*site.stop.heartRateAbove), "130 /min");
    EXPECT_EQ(plainText(*site.stop.breathingRateBelow), "8 /min");
    EXPECT_EQ(plainText(*site.stop.oxygenSaturationBelow), "90 %");
    EXPECT_EQ(site.stop.other, (std::vector<std::string>{"Invented: no answer to a voice"}));
    EXPECT_EQ(plainText(*site.discardAfter), "24 h");
    ASSERT_EQ(site.contacts.size(), 2u);
    EXPECT_EQ(site.contacts[0].phone, "000 0000");
    EXPECT_EQ(site.contacts[1].name, "");
}

TEST(SitePolicy, FillsInLineVolumesThatTheTableLeavesOpen)
{
    const LoadedTable table = narrowTable(caseTable(), goodSiteFile());
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(find(table->pumps, "v")->lineVolume, Volume::of(20));
    EXPECT_FALSE(find(table->pumps, "s")->lineVolume) << "null is not set";
    EXPECT_EQ(find(table->pumps, "c")->lineVolume, find(caseTable().pumps, "c")->lineVolume);
}

TEST(SitePolicy, AddsRulesAndTakesNoneAway)
{
    const LoadedTable table = narrowTable(caseTable(), goodSiteFile());
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(siteRules(*table, "systolic-bp"), (std::vector<std::string>{"above 150 mm[Hg]", "below 100 mm[Hg]"}));
    EXPECT_EQ(siteRules(*table, "heart-rate"), (std::vector<std::string>{"above 110 /min"}));
    for (const ScreeningItem& item : caseTable().screening)
        EXPECT_EQ(find(table->screening, item.id)->rules.size(), item.rules.size() + siteRules(*table, item.id.c_str()).size());
    const Source& source = table->sources.at(std::string(sitePolicySource));
    EXPECT_EQ(source.citation, "Invented ward, 3");
    EXPECT_EQ(source.kind, localPolicyKind);
}

TEST(SitePolicy, LeavesTheTableItsLists)
{
    const LoadedTable table = narrowTable(caseTable(), goodSiteFile());
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(table->products.size(), caseTable().products.size());
    EXPECT_EQ(table->identity.sha256, caseTable().identity.sha256) << "the policy is outside the table's approval";
}

TEST(SitePolicy, MayLeaveEverythingOpen)
{
    const LoadedTable table = narrowedBy({{"products", nullptr}, {"stop_criteria", nullptr}, {"start_limits", nullptr},
                                          {"line_volumes", nullptr}, {"contacts", nullptr}, {"discard_after", nullptr}});
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_TRUE(table->site->products.empty());
    EXPECT_TRUE(table->site->contacts.empty());
    EXPECT_FALSE(table->site->discardAfter);
    EXPECT_FALSE(table->site->effective);
    EXPECT_TRUE(narrowedBy(json::object()));
}

TEST(SitePolicy, MayBeginBelowTheTablesStrictestBoundAndNoLooser)
{
    EXPECT_TRUE(narrowedBy({{"start_limits", {{"heart-rate", {{"above", "149.999999 /min"}}}}}}));
    EXPECT_FALSE(narrowedBy({{"start_limits", {{"heart-rate", {{"above", "150 /min"}}}}}}));
    EXPECT_TRUE(narrowedBy({{"start_limits", {{"heart-rate", {{"below", "40 /min"}}}}}})) << "the table says never on no low rate";
}

TEST(SitePolicy, OfTheExamplesFitsTheShippedTable)
{
    EXPECT_EQ(faultsOf(narrowTable(*loadTable(shippedTableFile()), exampleSiteFile())), "");
}

TEST(SitePolicy, ThatIsMissingSaysSo)
{
    EXPECT_EQ(faultsOf(narrowTable(caseTable(), fs::path("/nowhere/site.json"))),
              "/nowhere/site.json: expected a site policy that can be read; found no such file\n");
    EXPECT_FALSE(narrowTable(caseTable(), fs::path("/")));
}

TEST(SitePolicy, ReportsEveryFault)
{
    const LoadedTable table = narrowedBy({{"products", {"x"}}, {"pumps", {"y"}}, {"discard_after", "0 h"}});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().size(), 3u) << faultsOf(table);
}

class DefaultSite : public testing::Test {
protected:
    void SetUp() override
    {
        ::setenv("XDG_DATA_HOME", (m_file.folder() / "home").c_str(), 1);
        ::setenv("XDG_DATA_DIRS", (m_file.folder() / "one").c_str(), 1);
    }
    void TearDown() override
    {
        ::unsetenv("XDG_DATA_HOME");
        ::unsetenv("XDG_DATA_DIRS");
    }

    const fs::path& table() const { return m_file.path(); }
    fs::path put(const fs::path& name) const
    {
        const fs::path file = m_file.folder() / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file) << "{}";
        return file;
    }

private:
    TemporaryFile m_file{"{}"};
};

TEST_F(DefaultSite, IsNoneWhereThereIsNoFile)
{
    EXPECT_EQ(defaultSiteFile(table()), std::nullopt);
}

TEST_F(DefaultSite, IsTheOneBesideTheTableBeforeThoseOfTheFolders)
{
    const fs::path one = put("one/ketaplan/protocols/site.json");
    EXPECT_EQ(defaultSiteFile(table()), one);
    const fs::path home = put("home/ketaplan/protocols/site.json");
    EXPECT_EQ(defaultSiteFile(table()), home);
    const fs::path beside = put("site.json");
    EXPECT_EQ(defaultSiteFile(table()), beside);
}

TEST_F(DefaultSite, ThatLeadsNowhereIsNotPassedOver)
{
    fs::create_symlink("nowhere.json", table().parent_path() / "site.json");
    const auto found = defaultSiteFile(table());
    ASSERT_TRUE(found);
    EXPECT_FALSE(narrowTable(caseTable(), *found));
}

} // namespace
} // namespace ketaplan::tests
