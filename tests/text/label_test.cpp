// SPDX-License-Identifier: GPL-3.0-or-later
// Every code of every closed list has words of its own.
#include "text/limits.h"
#include "text/sentences.h"

#include <gtest/gtest.h>

#include <set>

using namespace ketaplan;

namespace {

/// Labels of the first `count` values of an enumeration.
template <typename Enum>
void expectDistinct(int count)
{
    std::set<std::string> labels;
    for (int i = 0; i < count; ++i)
        labels.insert(text::label(static_cast<Enum>(i)));
    EXPECT_EQ(static_cast<int>(labels.size()), count);
    EXPECT_FALSE(labels.contains(""));
}

} // namespace

TEST(Labels, AreDistinct)
{
    expectDistinct<Status>(5);
    expectDistinct<Limited>(16);
    expectDistinct<Verdict>(6);
    expectDistinct<Severity>(3);
    expectDistinct<ItemKind>(5);
    expectDistinct<Due>(2);
    expectDistinct<WeightMethod>(3);
    expectDistinct<WeightBasis>(3);
    expectDistinct<Method>(4);
    expectDistinct<Mode>(2);
    expectDistinct<ContainerKind>(3);
    expectDistinct<Sex>(3);
    expectDistinct<TableStatus>(4);
    expectDistinct<Certainty>(4);
    expectDistinct<Of>(2);
}

TEST(Labels, OfStatusAreTheWordsOfTheWindow)
{
    EXPECT_EQ(text::label(Status::ready), "Ready");
    EXPECT_EQ(text::label(Status::needsAcknowledgement), "Needs acknowledgement");
    EXPECT_EQ(text::label(Status::notChecked), "Not checked");
    EXPECT_EQ(text::label(Status::contraindicated), "Contraindicated");
    EXPECT_EQ(text::label(Status::refused), "Refused");
}

TEST(Sentences, OfEveryRefusalAndRequestErrorAreDistinct)
{
    ProtocolTable table;
    table.identity.effective = *parseDate("2026-12-01");
    table.site = SitePolicy{};
    table.site->effective = *parseDate("2027-01-01");
    std::set<std::string> refusals;
    for (int i = 0; i < 23; ++i)
        refusals.insert(text::sentence(Reason{static_cast<Refusal>(i), {}, {}, {}, {}, false, {}, {}, {}, {}, {}, {}, {}}, table));
    EXPECT_EQ(refusals.size(), 23u);
    EXPECT_FALSE(refusals.contains(""));
    std::set<std::string> errors;
    for (int i = 0; i < 19; ++i)
        errors.insert(text::sentence(RequestError{static_cast<RequestErrorCode>(i), "/at", "found", {}, {}}));
    EXPECT_EQ(errors.size(), 19u);
}

TEST(Sentences, OfTheTableNameItsStanding)
{
    TableIdentity table;
    table.reviewBy = *parseDate("2027-06-30");
    table.status = TableStatus::draft;
    EXPECT_EQ(text::standing(table), "Draft table, not for administration");
    table.status = TableStatus::reference;
    EXPECT_EQ(text::standing(table, *parseDate("2027-06-30")), "Reference table, not approved by this site, review by 30-Jun-2027");
    EXPECT_EQ(text::standing(table, *parseDate("2027-07-01")),
              "Reference table, not approved by this site. Expired: review was due by 30-Jun-2027");
    table.status = TableStatus::approved;
    table.approvals = {{"A. Example", "pharmacist", *parseDate("2026-01-02")}};
    EXPECT_EQ(text::standing(table), "Approved table: A. Example, pharmacist, 02-Jan-2026 (recorded, not authenticated)");
    table.status = TableStatus::retired;
    EXPECT_EQ(text::standing(table), "Retired table, not to be used");
}
