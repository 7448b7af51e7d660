// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/differences.h"

#include "governance/difference_report.h"
#include "governance/table_number.h"
#include "table/content_hash.h"
#include "render_lint.h"
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::tests {
namespace {

using namespace governance;
using nlohmann::json;

json shippedTable()
{
    return json::parse(bytesOf(shippedTableFile()));
}

void collectNumbers(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& found)
{
    if (tableNumber(value))
        found.push_back(at);
    else if (value.is_object())
        for (const auto& member : value.items())
            collectNumbers(member.value(), at / member.key(), found);
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collectNumbers(value[i], at / i, found);
}

std::vector<json::json_pointer> numbersOf(const json& document)
{
    std::vector<json::json_pointer> found;
    collectNumbers(document, json::json_pointer(), found);
    return found;
}

/// The same number with a digit before it: another one in the same unit, and one that no other number of the table is.
json otherThan(const json& number)
{
    if (!number.is_string())
        return number.get<int>() + 777000;
    std::string text = number.get<std::string>();
    return text.insert(text.starts_with('-') ? 1 : 0, "777");
}

/// A table of one limit, with a bound in place of the last.
json withBound(const json& bound)
{
    return {{"protocols", {{{"id", "p"}, {"dose", {{"absolute", {nullptr, bound}}}}}}}};
}

bool isCalledOut(const json& before, const json& after)
{
    const Differences found = differencesBetween(withBound(before), withBound(after));
    EXPECT_EQ(found.size(), 1u);
    return !found.empty() && found.front().isCalledOut;
}

TEST(Differences, OfATableFromItselfAreNone)
{
    EXPECT_TRUE(differencesBetween(shippedTable(), shippedTable()).empty());
    EXPECT_TRUE(differencesBetween(goodTable(), goodTable()).empty());
}

TEST(Differences, FindEveryNumberOfTheShippedTable)
{
    const json before = shippedTable();
    const auto numbers = numbersOf(before);
    ASSERT_GT(numbers.size(), 200u);
    json after = before;
    for (const auto& at : numbers) {
        after[at] = otherThan(before[at]);
        const Differences found = differencesBetween(before, after);
        ASSERT_EQ(found.size(), 1u) << at.to_string();
        const Difference& only = found.front();
        EXPECT_EQ(only.kind, DifferenceKind::number) << at.to_string();
        EXPECT_EQ(only.at, at.to_string());
        EXPECT_EQ(only.before, before[at]);
        EXPECT_EQ(only.after, after[at]);
        const Rational old = tableNumber(before[at])->number;
        const Rational now = tableNumber(after[at])->number;
        ASSERT_EQ(only.percent.has_value(), !old.isZero()) << at.to_string();
        if (only.percent) {
            EXPECT_EQ(old + (old.isNegative() ? -old : old) * *only.percent / Rational(100), now) << at.to_string();
        }
        EXPECT_TRUE(only.isCalledOut) << at.to_string();
        after[at] = before[at];
    }
}

/// Every value of the table becomes another in turn: what has another hash never shows as no difference.
TEST(Differences, AreFoundWhereverTheContentIsAnother)
{
    const json before = goodTable();
    const json flat = before.flatten();
    for (const auto& member : flat.items()) {
        json after = before;
        after[json::json_pointer(member.key())] = "another";
        const bool isStanding = member.key() == "/table/status" || member.key() == "/table/approvals";
        EXPECT_EQ(contentSha256(before) == contentSha256(after), isStanding) << member.key();
        EXPECT_FALSE(differencesBetween(before, after).empty()) << member.key();
    }
}

TEST(Differences, CallOutWhatChangedMoreThanTwofoldEitherWay)
{
    EXPECT_FALSE(isCalledOut("0.5 mg/kg", "1 mg/kg"));
    EXPECT_TRUE(isCalledOut("0.5 mg/kg", "1.000001 mg/kg"));
    EXPECT_FALSE(isCalledOut("0.5 mg/kg", "0.25 mg/kg"));
    EXPECT_TRUE(isCalledOut("0.5 mg/kg", "0.249999 mg/kg"));
    EXPECT_FALSE(isCalledOut("0.5 mg/kg", "0.4 mg/kg"));
}

TEST(Differences, CallOutABoundThatIsSetOrRemovedOrOfAnotherUnit)
{
    EXPECT_TRUE(isCalledOut("0.5 mg/kg", nullptr));
    EXPECT_TRUE(isCalledOut(nullptr, "0.5 mg/kg"));
    EXPECT_TRUE(isCalledOut("0.5 mg/kg", "0.5 mg/kg/h"));
    EXPECT_TRUE(isCalledOut("0 mg/kg", "0.1 mg/kg"));
}

TEST(Differences, CallOutTheLowerEndToo)
{
    const auto of = [](const char* low) -> json { return {{"dose", {{"recommended", {low, "9 mg"}}}}}; };
    const Differences found = differencesBetween(of("1 mg"), of("3 mg"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found.front().isCalledOut);
    EXPECT_EQ(found.front().place, "dose: lowest recommended");
}

TEST(Differences, CallOutALimitThatIsRemovedAndAnotherSeverity)
{
    json before = goodTable();
    json after = before;
    after["protocols"][0]["limits"].erase("dose_rate_per_kg");
    Differences found = differencesBetween(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().kind, DifferenceKind::removed);
    EXPECT_TRUE(found.front().isCalledOut);

    after = before;
    after["screening"][0]["rules"][0]["severity"] = "advice";
    found = differencesBetween(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found.front().isCalledOut);
}

/// Each a change of the good table in one place.
TEST(Differences, CallOutWhatIsAskedWhatFollowsAndHowSureItIs)
{
    const json changes = json::parse(R"([
        {"op": "add", "path": "/screening/0/question", "value": "Another question?"},
        {"op": "add", "path": "/screening/0/due", "value": "day"},
        {"op": "add", "path": "/screening/0/kind", "value": "another"},
        {"op": "add", "path": "/screening/0/applies_to", "value": {"sex": "male"}},
        {"op": "add", "path": "/screening/0/rules/0/action", "value": "Another action."},
        {"op": "add", "path": "/screening/0/rules/0/when", "value": {"answer": "no"}},
        {"op": "add", "path": "/interactions/0/action", "value": "Another action."},
        {"op": "add", "path": "/sources/a/certainty", "value": "primary"},
        {"op": "remove", "path": "/screening/0"},
        {"op": "remove", "path": "/screening/0/rules/0"},
        {"op": "remove", "path": "/interactions/0"},
        {"op": "remove", "path": "/medicines/0"},
        {"op": "remove", "path": "/sources/a"}])");
    const json before = goodTable();
    for (const json& change : changes) {
        const Differences found = differencesBetween(before, before.patch(json::array({change})));
        ASSERT_FALSE(found.empty()) << change;
        for (const Difference& difference : found)
            EXPECT_TRUE(difference.isCalledOut) << change << " at " << difference.at;
    }
}

TEST(Differences, CallOutNeitherWhatIsOnlyToldNorAKindOfAnotherMeaning)
{
    const json changes = json::parse(R"([
        {"op": "add", "path": "/screening/0/help", "value": "Another help."},
        {"op": "add", "path": "/sources/a/citation", "value": "Another citation"},
        {"op": "add", "path": "/sources/a/kind", "value": "another kind"},
        {"op": "remove", "path": "/interactions/0/sources/0"}])");
    const json before = goodTable();
    for (const json& change : changes) {
        const Differences found = differencesBetween(before, before.patch(json::array({change})));
        ASSERT_EQ(found.size(), 1u) << change;
        EXPECT_FALSE(found.front().isCalledOut) << change;
    }
}

TEST(Differences, StandWithThoseToBeReadFirstInFront)
{
    const json before = shippedTable();
    json after = before;
    after["containers"][0]["label"] = "Another bag";
    after["protocols"][0]["duration"]["start"] = "41 min";
    after["protocols"][0]["dose"]["absolute"][1] = "5 mg/kg";
    const Differences found = differencesBetween(before, after);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].at, "/protocols/0/dose/absolute/1");
    EXPECT_EQ(found[1].at, "/containers/0/label");
    const auto lines = linesOf(found);
    EXPECT_EQ(lines[0], "3 differences.");
    EXPECT_NE(lines[2].find("Read these first"), std::string::npos);
    EXPECT_EQ(lines[3], "  protocol outpatient-start-low: dose, highest absolute: 0.5\u00a0mg/kg before, now 5\u00a0mg/kg (+900\u00a0%)");
    EXPECT_EQ(lines.back(), "  protocol outpatient-start-low: duration, start: 40\u00a0min before, now 41\u00a0min (+2.5\u00a0%)");
}

TEST(Differences, NameWhatIsAddedAndRemoved)
{
    const json before = shippedTable();
    for (const char* list : {"protocols", "screening", "interactions", "products"}) {
        json after = before;
        after[list].erase(1);
        const std::string id = before[list][1]["id"];
        const Differences removed = differencesBetween(before, after);
        ASSERT_EQ(removed.size(), 1u) << list;
        EXPECT_EQ(removed.front().kind, DifferenceKind::removed);
        EXPECT_EQ(removed.front().at, std::string("/") + list + "/1");
        EXPECT_TRUE(removed.front().place.ends_with(" " + id)) << removed.front().place;
        const Differences added = differencesBetween(after, before);
        ASSERT_EQ(added.size(), 1u) << list;
        EXPECT_EQ(added.front().kind, DifferenceKind::added);
        EXPECT_EQ(added.front().after["id"], id);
    }
}

TEST(Differences, TellTheNumbersOfWhatIsRemoved)
{
    const json before = shippedTable();
    json after = before;
    after["protocols"].erase(0);
    const auto lines = linesOf(differencesBetween(before, after).front());
    EXPECT_EQ(lines.front(), "protocol outpatient-start-low: removed: Outpatient start, low dose");
    EXPECT_NE(std::find(lines.begin(), lines.end(), "  dose, absolute: none, 0.5\u00a0mg/kg"), lines.end());
}

TEST(Differences, FindAnEntryThatIsInsertedBetweenOthers)
{
    const json before = shippedTable();
    json after = before;
    json& entries = after["protocols"][0]["evidence"]["entries"];
    entries.insert(entries.begin() + 1, json::object({{"text", "New."}, {"sources", {"article-role"}}}));
    const Differences found = differencesBetween(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().kind, DifferenceKind::added);
    EXPECT_EQ(found.front().at, "/protocols/0/evidence/entries/1");
}

TEST(Differences, FindAnotherOrder)
{
    const json before = shippedTable();
    json after = before;
    std::swap(after["pumps"][0], after["pumps"][1]);
    const Differences found = differencesBetween(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().kind, DifferenceKind::order);
    EXPECT_EQ(found.front().place, "pumps");
}

TEST(Differences, ShowNumbersWithEveryDecimalAndAnotherWayOfWritingAsItIs)
{
    EXPECT_EQ(linesOf(differencesBetween(withBound("0.000001 mg"), withBound("0.000002 mg")).front()).front(),
              "protocol p: dose, highest absolute: 0.000001\u00a0mg before, now 0.000002\u00a0mg (+100\u00a0%)");
    EXPECT_EQ(linesOf(differencesBetween(withBound("1 mg"), withBound("1.0 mg")).front()).front(),
              "protocol p: dose, highest absolute: \"1 mg\" before, now \"1.0 mg\" (0\u00a0%)");
}

/// What was read of a file that nobody has checked never reaches a terminal as control characters.
TEST(Differences, AreShownWithoutControlCharacters)
{
    const auto of = [](const char* text) -> json { return {{"a\x1b[2J", {{{"id", "b\x1b[2J"}, {"text", text}}}}}; };
    for (const std::string& line : linesOf(differencesBetween(of("\x1b[2J"), of("\n"))))
        EXPECT_EQ(line.find_first_of("\x1b\n"), line.npos) << line;
}

TEST(Differences, KeepTheRulesForWritingDoses)
{
    const json before = shippedTable();
    json after = before;
    for (const auto& at : numbersOf(before))
        after[at] = otherThan(before[at]);
    after["table"]["review_by"] = "2028-01-31";
    for (const Difference& difference : differencesBetween(before, after))
        for (const std::string& line : linesOf(difference)) // without the place, which has ids in it
            for (const std::string& found : lint(line.substr(std::min(line.size(), difference.place.size()))))
                ADD_FAILURE() << found << ": " << line;
}

TEST(Differences, AreWrittenAsJson)
{
    const auto written = toJson(differencesBetween(withBound("3 mg"), withBound("4 mg")));
    EXPECT_EQ(written.dump(), R"([{"at":"/protocols/0/dose/absolute/1","place":"protocol p: dose, highest absolute","kind":"number",)"
                              R"("called_out":false,"before":"3 mg","after":"4 mg","percent":"100/3"}])");
}

} // namespace
} // namespace ketaplan::tests
