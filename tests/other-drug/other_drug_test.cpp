// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"
#include "plan_facts.h"
#include "render_lint.h"
#include "worked_case.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QGuiApplication>

#include <algorithm>
#include <cctype>

namespace ketaplan::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class OtherDrug : public testing::TestWithParam<fs::path> {
protected:
    json workedCase() const { return readCase(GetParam()); }
};

std::string nameOf(const testing::TestParamInfo<fs::path>& info)
{
    std::string name = info.param.stem().string();
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Objects may hold more than is expected; everything else is equal.
void expectPart(const json& expected, const json& found, const std::string& where)
{
    if (!expected.is_object() || !found.is_object()) {
        EXPECT_EQ(expected, found) << where;
        return;
    }
    for (const auto& [key, value] : expected.items())
        found.contains(key) ? expectPart(value, found[key], where + "/" + key) : ADD_FAILURE() << where << "/" << key << " is missing";
}

void expectNoOtherDrug(const std::string& text, const std::string& where)
{
    EXPECT_EQ(lowerCase(text).find("ketamine"), std::string::npos) << where << ": " << text;
}

TEST_P(OtherDrug, IsPlannedAsReckoned)
{
    const json expected = workedCase();
    EXPECT_FALSE(expected.at("why").get<std::string>().empty());
    const json facts = factsOf(planOf(expected));
    expectPart(expected.at("expect"), facts, "");
    for (const json& verdict : expected.value("verdicts", json::array()))
        EXPECT_EQ(std::count(facts.at("verdicts").begin(), facts.at("verdicts").end(), verdict), 1) << facts.at("verdicts").dump(1);
}

TEST_P(OtherDrug, IsPrintedWithItsFiguresAndSources)
{
    const json expected = workedCase();
    for (const auto& [kind, text] : renderingsOf(planOf(expected))) {
        EXPECT_NE(text.find(lidocaineTable().drugName), std::string::npos) << kind << ": " << text;
        for (const std::string figure : expected.at("prints"))
            EXPECT_NE(text.find(figure), std::string::npos) << kind << ": " << figure << " is not in " << text;
        for (const std::string id : expected.at("cites"))
            EXPECT_NE(text.find(normalised(lidocaineTable().sources.at(id).citation)), std::string::npos) << kind << ": " << id << " is not in " << text;
    }
}

TEST_P(OtherDrug, IsPrintedByTheRulesForWritingDoses)
{
    for (const auto& [kind, text] : renderingsOf(planOf(workedCase()))) {
        const std::vector<std::string> found = lint(text.substr(0, text.find("Sources")));
        EXPECT_TRUE(found.empty()) << kind << ": " << found.front();
    }
}

TEST_P(OtherDrug, IsNamedAlone)
{
    const Plan plan = planOf(workedCase());
    for (const auto& [kind, text] : renderingsOf(plan))
        expectNoOtherDrug(text, kind);
    expectNoOtherDrug(toJson(plan, lidocaineTable()).dump(), "JSON");
}

INSTANTIATE_TEST_SUITE_P(Cases, OtherDrug, testing::ValuesIn(caseFiles()), nameOf);

TEST(OtherDrugTable, HasNothingOfKetamine)
{
    expectNoOtherDrug(readCase(fs::path(KETAPLAN_OTHER_DRUG) / "lidocaine.json").dump(), "table");
}

} // namespace
} // namespace ketaplan::tests

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
