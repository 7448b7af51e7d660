// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/approvers.h"
#include "table/content_hash.h"
#include "table_files.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

/// Of the good table without table.approvals, table.retirement and table.status, keys sorted, no white space; reckoned with Python's json
/// and hashlib.
constexpr const char* goodHash = "d8b86fc4532b146d0c74f2dfaa4537aa6e94bbbaf696c852296c7639535762e3";

nlohmann::json approved(const std::string& hash)
{
    nlohmann::json table = goodTable();
    table["table"]["status"] = "approved";
    table["table"]["approvals"] = {{{"name", "A. Pharmacist"}, {"role", "pharmacist"}, {"date", "2026-02-01"},
                                    {"content_sha256", hash}},
                                   {{"name", "B. Prescriber"}, {"role", "prescriber"}, {"date", "2026-02-02"},
                                    {"content_sha256", hash}}};
    return table;
}

/// The approved table without what the two approvals need to count.
void expectTwoApproversAreAsked(const nlohmann::json& table)
{
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    ASSERT_EQ(loaded.error().size(), 1u) << faultsOf(loaded);
    EXPECT_EQ(loaded.error().front().at, "/table/approvals");
    EXPECT_NE(loaded.error().front().expected.find("two people, a prescriber and a pharmacist or nurse"), std::string::npos);
}

TEST(Approval, CountsForTheContentItSigns)
{
    const LoadedTable table = readTable(approved(goodHash).dump(), "t");
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(table->identity.status, TableStatus::approved);
    ASSERT_EQ(table->identity.approvals.size(), 2u);
    EXPECT_EQ(table->identity.approvals.front().name, "A. Pharmacist");
}

TEST(Approval, IsIndependentOfStatusAndWhiteSpace)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["status"] = "retired";
    EXPECT_EQ(faultsOf(readTable(table.dump(4), "t")), "");
}

TEST(Approval, OfANurseCountsBesideAPrescribers)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["approvals"][0]["role"] = "nurse";
    EXPECT_EQ(faultsOf(readTable(table.dump(), "t")), "");
}

TEST(Approval, OfOneSideIsNotEnough)
{
    for (const char* role : {"pharmacist", "nurse", "other"}) {
        nlohmann::json table = approved(goodHash);
        table["table"]["approvals"][1]["role"] = role;
        expectTwoApproversAreAsked(table);
    }
    for (const char* role : {"prescriber", "other"}) {
        nlohmann::json table = approved(goodHash);
        table["table"]["approvals"][0]["role"] = role;
        expectTwoApproversAreAsked(table);
    }
}

TEST(Approval, OfOnePersonInTwoRolesIsNotEnough)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["approvals"][1]["name"] = " a.  PHARMACIST";
    expectTwoApproversAreAsked(table);
}

TEST(Approval, OfOnePersonInAnySpellingIsNotEnough)
{
    for (const char* name : {"Dr Anna Name", "Anna Name.", "Anna-Name", "Name, Anna", "A. Name", "Name A", "NAME, Dr. med. A.", "Prof. Anna Name",
                             "Mrs Anna Name", "Ms. Anna Name", "anna  name", "Anna Maria Name", "A. M. Name", "Anna\u200B Name", "An\u2019na Name",
                             "\uFF21nna Name"}) {
        nlohmann::json table = approved(goodHash);
        table["table"]["approvals"][0]["name"] = "Anna Name";
        table["table"]["approvals"][1]["name"] = name;
        SCOPED_TRACE(name);
        expectTwoApproversAreAsked(table);
        EXPECT_TRUE(isSamePerson(name, "Anna Name"));
    }
    EXPECT_TRUE(isSamePerson("Zo\u00EB O'Brien", "Z. OBrien"));
    EXPECT_TRUE(isSamePerson("Mr", "MR."));
}

TEST(Approval, OfTwoPeopleWithSimilarNamesCounts)
{
    for (const char* name : {"Berta Name", "B. Name", "Anna Other", "A. N.", "Annika Name", "Dr Berta Name", "Anna Names", "M. A. Other"}) {
        EXPECT_FALSE(isSamePerson("Anna Name", name)) << name;
        EXPECT_FALSE(isSamePerson(name, "Anna Name")) << name;
    }
    EXPECT_FALSE(isSamePerson("Mr Name", "Mr Other"));
    EXPECT_FALSE(isSamePerson("A. B. Name", "A. C. Name"));
}

TEST(Approval, NeedsANameWithEachWordInOneScript)
{
    EXPECT_TRUE(isInOneScript("\u0410\u043D\u043D\u0430 Name"));
    nlohmann::json table = approved(goodHash);
    table["table"]["approvals"][1]["name"] = "B. Pr\u0435scriber"; // with a Cyrillic letter
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().front().at, "/table/approvals/1/name");
    EXPECT_EQ(loaded.error().front().expected, "a name with each word in one script");
}

TEST(Approval, NeedsARoleOfTheList)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["approvals"][1]["role"] = "physician";
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().front().at, "/table/approvals/1/role");
}

TEST(Approval, IsNotYetNeededByAReference)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["status"] = "reference";
    table["table"]["approvals"].erase(1);
    EXPECT_EQ(faultsOf(readTable(table.dump(), "t")), "");
}

TEST(Approval, LapsesWithAnyChangeOfContent)
{
    nlohmann::json table = approved(goodHash);
    table["protocols"][0]["dose"]["note"] = "changed";
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().front().at, "/table/approvals/0/content_sha256");
    EXPECT_EQ(loaded.error().front().found, "\"" + std::string(goodHash) + "\"");
}

TEST(Approval, AllowsAGraceOfWholeDays)
{
    nlohmann::json table = goodTable();
    table["table"]["review_grace"] = "30 d";
    const std::string hash = contentSha256(table);
    table = approved(hash);
    table["table"]["review_grace"] = "30 d";
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_TRUE(loaded) << faultsOf(loaded);
    EXPECT_EQ(loaded->identity.reviewGraceDays, 30);
}

} // namespace
} // namespace ketaplan::tests
