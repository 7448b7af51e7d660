// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/approval.h"

#include "governance/retirement.h"
#include "table/content_hash.h"
#include "table_files.h"

#include <gtest/gtest.h>

namespace ketaplan::tests {
namespace {

using namespace governance;
using nlohmann::json;

const Date today = *parseDate("2026-11-23");
const Approver prescriber{"A. Prescriber", "prescriber", "2026-11-20"};
const Approver pharmacist{"B. Pharmacist", "pharmacist", "2026-11-21"};

TableDocument documentFrom(const json& table)
{
    return *documentOf(table.dump(2), "t.json");
}

TableDocument good(const std::string& status = "reference")
{
    json table = goodTable();
    table["table"]["status"] = status;
    table["table"]["review_by"] = "2027-06-30";
    return documentFrom(table);
}

ApprovedDocument approvedBy(const TableDocument& document, const Approver& approver)
{
    auto approved = approve(document, approver, today);
    if (!approved) {
        ADD_FAILURE() << approved.error().code << ": " << approved.error().message;
        return {document, TableStatus::draft, {}, {}};
    }
    return *std::move(approved);
}

std::string refusalOf(const TableDocument& document, const Approver& approver)
{
    const auto approved = approve(document, approver, today);
    return approved ? "" : approved.error().code;
}

TableDocument approvedByBoth()
{
    return approvedBy(approvedBy(good(), prescriber).document, pharmacist).document;
}

TableDocument changed(const TableDocument& document)
{
    json table = document.json;
    table["protocols"][0]["title"] = "Changed";
    return documentFrom(table);
}

TEST(Approve, NeedsTwoPeopleBeforeTheStatusChanges)
{
    const ApprovedDocument first = approvedBy(good(), prescriber);
    EXPECT_EQ(first.status, TableStatus::reference);
    EXPECT_FALSE(first.after.needsPrescriber());
    EXPECT_TRUE(first.after.needsPharmacistOrNurse());
    EXPECT_EQ(faultsOf(readTable(first.document.bytes, "t")), "");

    const ApprovedDocument second = approvedBy(first.document, pharmacist);
    EXPECT_EQ(second.status, TableStatus::approved);
    EXPECT_TRUE(second.after.isComplete());
    const LoadedTable table = readTable(second.document.bytes, "t");
    ASSERT_TRUE(table) << faultsOf(table);
    ASSERT_EQ(table->identity.approvals.size(), 2u);
    EXPECT_EQ(table->identity.approvals[1].name, "B. Pharmacist");
    EXPECT_EQ(isoText(table->identity.approvals[1].date), "2026-11-21");
}

TEST(Approve, IsOfEitherSideFirstAndOfANurseToo)
{
    const ApprovedDocument first = approvedBy(good("draft"), {"C. Nurse", "nurse", "2026-11-23"});
    EXPECT_EQ(first.status, TableStatus::draft);
    EXPECT_TRUE(first.after.needsPrescriber());
    EXPECT_EQ(approvedBy(first.document, prescriber).status, TableStatus::approved);
}

TEST(Approve, OfOneSideOrOfOthersDoesNotChangeTheStatus)
{
    const TableDocument one = approvedBy(good(), prescriber).document;
    const ApprovedDocument two = approvedBy(one, {"D. Prescriber", "prescriber", "2026-11-23"});
    EXPECT_EQ(two.status, TableStatus::reference);
    EXPECT_TRUE(two.after.needsPharmacistOrNurse());
    EXPECT_EQ(approvedBy(two.document, {"E. Other", "other", "2026-11-23"}).status, TableStatus::reference);
}

TEST(Approve, RefusesTheSamePersonHoweverTheNameIsWritten)
{
    const TableDocument one = approvedBy(good(), prescriber).document;
    for (const char* name : {"A. Prescriber", "a. prescriber", "  A.   PRESCRIBER ", "Dr Anna Prescriber", "Prescriber, A."})
        EXPECT_EQ(refusalOf(one, {name, "pharmacist", "2026-11-23"}), "already-approved") << name;
    EXPECT_EQ(refusalOf(approvedByBoth(), pharmacist), "already-approved");
}

TEST(Approve, RefusesANameInTwoScripts)
{
    EXPECT_EQ(refusalOf(good(), {"\u0410nna Name", "nurse", "2026-11-23"}), "mixed-script");
    EXPECT_EQ(refusalOf(good(), {"\u0410\u043D\u043D\u0430 Name", "nurse", "2026-11-23"}), "");
}

TEST(Approve, RefusesWhatIsNoPersonRoleOrDate)
{
    for (const char* name : {"", "  ", "\u200B", "A\nB", "A\u202EB"})
        EXPECT_EQ(refusalOf(good(), {name, "nurse", "2026-11-23"}), "blank-name") << name;
    for (const char* role : {"", "physician", "Prescriber"})
        EXPECT_EQ(refusalOf(good(), {"A", role, "2026-11-23"}), "unknown-role") << role;
    for (const char* date : {"", "23.11.2026", "2026-02-30", "2026-11-24"})
        EXPECT_EQ(refusalOf(good(), {"A", "nurse", date}), "bad-date") << date;
}

TEST(Approve, RefusesATableWithFaults)
{
    json table = good().json;
    table["protocols"][0]["dose"]["step"] = "1 mL";
    const auto refused = approve(documentFrom(table), prescriber, today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "table");
    ASSERT_EQ(refused.error().faults.size(), 1u);
    EXPECT_EQ(refused.error().faults.front().at, "/protocols/0/dose/step");
}

TEST(Approve, RefusesATableThatIsRetiredOrPastItsReview)
{
    EXPECT_EQ(refusalOf(good("retired"), prescriber), "retired");
    json table = good().json;
    table["table"]["review_by"] = "2026-11-20";
    EXPECT_EQ(refusalOf(documentFrom(table), prescriber), "");
    EXPECT_EQ(refusalOf(documentFrom(table), pharmacist), "past-review");
}

TEST(Approve, OfChangedContentBeginsAnew)
{
    const TableDocument later = changed(approvedByBoth());
    EXPECT_FALSE(readTable(later.bytes, "t"));
    const ApprovedDocument first = approvedBy(later, prescriber);
    EXPECT_EQ(first.status, TableStatus::draft);
    EXPECT_EQ(first.before.lapsed.size(), 2u);
    EXPECT_EQ(first.document.json["table"]["approvals"].size(), 1u);
    EXPECT_EQ(faultsOf(readTable(first.document.bytes, "t")), "");
    EXPECT_EQ(approvedBy(first.document, pharmacist).status, TableStatus::approved);
}

TEST(Approve, SignsTheContentAndLeavesItAsItIs)
{
    const TableDocument before = good();
    const TableDocument after = approvedByBoth();
    EXPECT_EQ(contentSha256(before.json), contentSha256(after.json));
    for (const json& approval : after.json["table"]["approvals"])
        EXPECT_EQ(approval["content_sha256"], contentSha256(before.json));
}

/// The shipped table is written by hand: everything but its identity stays to the byte, also where another string says "table".
TEST(Approve, ChangesNoByteOutsideTheIdentity)
{
    std::string bytes = bytesOf(shippedTableFile());
    bytes.replace(0, 1, "{\n  \"$schema\": \"table\",");
    bytes.erase(bytes.find("  \"$schema\": \"../schema"), bytes.find("\"format\"") - bytes.find("  \"$schema\": \"../schema") - 2);
    const auto document = documentOf(bytes, "t.json");
    ASSERT_TRUE(document);
    const std::string after = approvedBy(*document, prescriber).document.bytes;
    const std::size_t begin = bytes.find("\"table\": {");
    const std::size_t end = bytes.find("\"sources\": {");
    ASSERT_NE(begin, bytes.npos);
    EXPECT_EQ(after.substr(0, begin), bytes.substr(0, begin));
    EXPECT_EQ(after.substr(after.size() - (bytes.size() - end)), bytes.substr(end));
    EXPECT_LT(after.find("\"id\""), after.find("\"title\""));
}

TEST(Approve, KeepsAGraceThatWasSigned)
{
    json table = good().json;
    table["table"]["review_grace"] = "30 d";
    EXPECT_FALSE(readTable(table.dump(), "t"));
    const TableDocument both = approvedBy(approvedBy(documentFrom(table), prescriber).document, pharmacist).document;
    const LoadedTable loaded = readTable(both.bytes, "t");
    ASSERT_TRUE(loaded) << faultsOf(loaded);
    EXPECT_EQ(loaded->identity.reviewGraceDays, 30);
    EXPECT_TRUE(retire(both, {"A", ""}, today));
}

TEST(Version, IsSharedByTwoContentsOnlyWhereTheyDiffer)
{
    EXPECT_FALSE(shareTheirVersion(good(), approvedByBoth()));
    EXPECT_TRUE(shareTheirVersion(good(), changed(good())));
    json table = changed(good()).json;
    table["table"]["version"] = "another";
    EXPECT_FALSE(shareTheirVersion(good(), documentFrom(table)));
}

TEST(Retire, KeepsContentAndApprovals)
{
    const TableDocument before = approvedByBoth();
    const auto after = retire(before, {"F. Lead", "Version 2 takes its place."}, today);
    ASSERT_TRUE(after);
    const LoadedTable table = readTable(after->bytes, "t");
    ASSERT_TRUE(table) << faultsOf(table);
    EXPECT_EQ(table->identity.status, TableStatus::retired);
    EXPECT_EQ(table->identity.approvals.size(), 2u);
    EXPECT_EQ(after->json["table"]["retirement"],
              json({{"name", "F. Lead"}, {"date", "2026-11-23"}, {"reason", "Version 2 takes its place."}}));
    EXPECT_EQ(contentSha256(before.json), contentSha256(after->json));
}

TEST(Retire, IsRefusedTwiceAndWithoutAName)
{
    const auto after = retire(good(), {"F. Lead", ""}, today);
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->json["table"]["retirement"].contains("reason"));
    EXPECT_EQ(retire(*after, {"F. Lead", ""}, today).error().code, "retired");
    EXPECT_EQ(retire(good(), {" ", ""}, today).error().code, "blank-name");
}

TEST(Retirement, IsAFaultOfATableInUse)
{
    json table = good().json;
    table["table"]["retirement"] = {{"name", "F. Lead"}, {"date", "2026-11-23"}};
    const LoadedTable loaded = readTable(table.dump(), "t");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().front().at, "/table/retirement");
}

} // namespace
} // namespace ketaplan::tests
