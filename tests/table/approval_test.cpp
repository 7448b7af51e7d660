// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

/// Of the good table without table.approvals and table.status, keys sorted, no white space; reckoned with Python's json
/// and hashlib.
constexpr const char* goodHash = "fcc4ac11225ea36f57672d33a1bd6ce77d134855cf8a73ffb622f0c3c2b759fd";

nlohmann::json approved(const std::string& hash)
{
    nlohmann::json table = goodTable();
    table["table"]["status"] = "approved";
    table["table"]["approvals"] = {{{"name", "A. Pharmacist"}, {"role", "pharmacist"}, {"date", "2026-02-01"},
                                    {"content_sha256", hash}}};
    return table;
}

TEST(Approval, CountsForTheContentItSigns)
{
    const LoadedTable table = readTable(approved(goodHash).dump(), "t");
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(table->identity.status, TableStatus::approved);
    ASSERT_EQ(table->identity.approvals.size(), 1u);
    EXPECT_EQ(table->identity.approvals.front().name, "A. Pharmacist");
}

TEST(Approval, IsIndependentOfStatusAndWhiteSpace)
{
    nlohmann::json table = approved(goodHash);
    table["table"]["status"] = "retired";
    EXPECT_EQ(faultsOf(readTable(table.dump(4), "t")), "");
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
    table["table"]["status"] = "approved";
    table["table"]["review_grace"] = "30 d";
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_TRUE(loaded) << faultsOf(loaded);
    EXPECT_EQ(loaded->identity.reviewGraceDays, 30);
}

} // namespace
} // namespace ketaplan::tests
