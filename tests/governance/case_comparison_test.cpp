// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/case_comparison.h"

#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace ketaplan::tests {
namespace {

using namespace governance;
using nlohmann::json;
namespace fs = std::filesystem;

fs::path cases()
{
    return fs::path(KETAPLAN_ROOT) / "data/worked-cases";
}

json shippedJson()
{
    return json::parse(bytesOf(shippedTableFile()));
}

ProtocolTable tableOf(const json& document)
{
    LoadedTable table = readTable(document.dump(), "t");
    EXPECT_TRUE(table) << faultsOf(table);
    return *std::move(table);
}

CaseComparison comparedWith(const json& after)
{
    return compareCases(cases(), tableOf(shippedJson()), tableOf(after));
}

std::vector<std::string> changedCases(const CaseComparison& comparison)
{
    std::vector<std::string> names;
    for (const CaseGroup& group : comparison.changed)
        names.insert(names.end(), group.cases.begin(), group.cases.end());
    std::sort(names.begin(), names.end());
    return names;
}

/// Those that the later table refuses and the earlier one did not. A change of status stands in front of all else.
std::vector<std::string> refusedCases(CaseComparison comparison)
{
    std::erase_if(comparison.changed, [](const CaseGroup& group) {
        return group.differences.front().at != "/status" || group.differences.front().after != "refused";
    });
    return changedCases(comparison);
}

/// The shipped cases whose request is that.
std::vector<std::string> casesOf(const std::string& protocol, const std::string& dose)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(cases())) {
        const json request = json::parse(bytesOf(entry.path()))["request"];
        if (request["protocol"] == protocol && request.value("dose", "") == dose)
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

json& withId(json& list, const std::string& id)
{
    return *std::find_if(list.begin(), list.end(), [&](const json& element) { return element["id"] == id; });
}

std::string allLines(const CaseComparison& comparison)
{
    std::string all;
    for (const std::string& line : linesOf(comparison, cases()))
        all += line + "\n";
    return all;
}

TEST(Cases, ShowNoDifferenceBetweenATableAndItself)
{
    const CaseComparison comparison = comparedWith(shippedJson());
    EXPECT_GT(comparison.compared, 100u);
    EXPECT_TRUE(comparison.changed.empty()) << allLines(comparison);
    EXPECT_TRUE(comparison.unplanned.empty());
    EXPECT_TRUE(comparison.unread.empty());
    EXPECT_NE(allLines(comparison).find(": none differs."), std::string::npos);
}

TEST(Cases, ShowEachPatientWhomALowerBoundRefuses)
{
    json after = shippedJson();
    json& dose = withId(after["protocols"], "outpatient-start-low")["dose"];
    dose["absolute"][1] = "0.25 mg/kg";
    dose["recommended"][1] = "0.25 mg/kg";
    const auto refused = refusedCases(comparedWith(after));
    const auto above = casesOf("outpatient-start-low", "0.3 mg/kg");
    ASSERT_GT(above.size(), 50u);
    EXPECT_TRUE(std::includes(refused.begin(), refused.end(), above.begin(), above.end()));
    for (const std::string& name : casesOf("outpatient-start-low", "0.1 mg/kg"))
        EXPECT_FALSE(std::binary_search(refused.begin(), refused.end(), name)) << name;
}

TEST(Cases, ShowWhomAnInteractionConcerns)
{
    json after = shippedJson();
    json& interactions = after["interactions"];
    interactions.erase(std::find_if(interactions.begin(), interactions.end(), [](const json& one) { return one["id"] == "theophylline"; }));
    const CaseComparison comparison = comparedWith(after);
    const auto changed = changedCases(comparison);
    EXPECT_NE(std::find(changed.begin(), changed.end(), "interaction-theophylline-yes"), changed.end());
    EXPECT_EQ(std::find(changed.begin(), changed.end(), "interaction-theophylline-no"), changed.end());
    EXPECT_NE(allLines(comparison).find("finding theophylline: removed: "), std::string::npos) << allLines(comparison);
}

TEST(Cases, ShowFiguresThatChange)
{
    json after = shippedJson();
    withId(after["products"], "ketamine-50-10")["concentration"] = "100 mg/mL";
    const CaseComparison comparison = comparedWith(after);
    EXPECT_NE(allLines(comparison).find("preparation: drug volume: "), std::string::npos) << allLines(comparison);
}

/// A draft never makes a ready plan and a table past its review none: both would hide every other difference.
TEST(Cases, AreReckonedWhateverTheStandingOfATableIs)
{
    json after = shippedJson();
    after["table"]["status"] = "draft";
    after["table"]["effective"] = "2020-01-01";
    after["table"]["review_by"] = "2020-01-02";
    EXPECT_TRUE(comparedWith(after).changed.empty());
}

TEST(Cases, ThatCannotBeReckonedAreToldAndNotCountedAsUnchanged)
{
    const TemporaryFile place("{}");
    std::ofstream(place.folder() / "unknown.json") << R"({"request": {"request": 1, "date": "2026-11-23", "protocol": "unknown", )"
                                                      R"("patient": {"weight": "70 kg"}}})";
    const auto comparison = compareCases(place.folder(), tableOf(shippedJson()), tableOf(shippedJson()));
    EXPECT_EQ(comparison.compared, 0u);
    EXPECT_EQ(comparison.unread, std::vector<std::string>{"table"});
    EXPECT_EQ(comparison.unplanned, std::vector<std::string>{"unknown"});
    const auto lines = linesOf(comparison, place.folder());
    ASSERT_EQ(lines.size(), 3u);
    for (const std::string& line : lines)
        EXPECT_TRUE(line.starts_with("Not checked")) << line;
}

TEST(Cases, OfAFolderThatIsNotThereAreNotChecked)
{
    const auto comparison = compareCases("/nowhere", tableOf(shippedJson()), tableOf(shippedJson()));
    EXPECT_TRUE(linesOf(comparison, "/nowhere").front().starts_with("Not checked: no worked case in /nowhere"));
}

TEST(Cases, OfAProtocolThatGoesOrComesShowIt)
{
    std::string bytes = bytesOf(shippedTableFile());
    const std::string id = "\"outpatient-start-low\"";
    for (std::size_t at = bytes.find(id); at != bytes.npos; at = bytes.find(id))
        bytes.replace(at, id.size(), "\"another\"");
    const json after = json::parse(bytes);
    const auto expected = casesOf("outpatient-start-low", "0.3 mg/kg");
    const auto comparison = comparedWith(after);
    const auto changed = changedCases(comparison);
    EXPECT_TRUE(std::includes(changed.begin(), changed.end(), expected.begin(), expected.end()));
    EXPECT_EQ(comparison.changed.front().differences.front().after, "no plan");
}

} // namespace
} // namespace ketaplan::tests
