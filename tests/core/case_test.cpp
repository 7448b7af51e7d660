// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_facts.h"

#include "exchange/request_json.h"
#include "table/load_table.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

namespace ketaplan {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path folder = KETAPLAN_CASES;

std::vector<fs::path> caseFiles()
{
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder))
        if (file.path().extension() == ".json" && file.path().filename() != "table.json")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

json readJson(const fs::path& file)
{
    std::ifstream stream(file);
    return json::parse(stream);
}

const ProtocolTable& casesTable()
{
    static const LoadedTable table = loadTable(folder / "table.json");
    if (!table) {
        for (const TableFault& fault : table.error())
            ADD_FAILURE() << faultText(fault);
        static const ProtocolTable none{};
        return none;
    }
    return *table;
}

/// The table with what a case says of its standing.
ProtocolTable tableOf(const json& testCase)
{
    ProtocolTable table = casesTable();
    const json changes = testCase.value("table", json::object());
    if (changes.contains("status"))
        table.identity.status = tableStatusFromCode(changes["status"].get<std::string>()).value();
    table.identity.reviewGraceDays = changes.value("grace_days", 0);
    return table;
}

/// Crossed bounds in the order of `refusedOf`.
json sorted(json expectation)
{
    if (expectation.contains("refused"))
        std::sort(expectation["refused"].begin(), expectation["refused"].end());
    return expectation;
}

json outcome(const json& testCase)
{
    const Result<Request, RequestError> request = readRequest(testCase.at("request").dump());
    if (!request)
        return factsOf(request.error());
    const std::string today = testCase.value("today", testCase["request"].at("date").get<std::string>());
    const Result<Plan, RequestError> result = plan(*request, tableOf(testCase), parseDate(today).value());
    return result ? factsOf(*result) : factsOf(result.error());
}

class Case : public testing::TestWithParam<fs::path> {};

TEST_P(Case, isPlannedAsExpected)
{
    const json testCase = readJson(GetParam());
    ASSERT_TRUE(testCase.contains("expect")) << "a case without an expectation";
    EXPECT_FALSE(testCase.value("why", "").empty()) << "a case has to say where its expectation comes from";
    const json expected = sorted(testCase["expect"]);
    const json found = outcome(testCase);
    EXPECT_EQ(expected, found) << "from expected to found: " << json::diff(expected, found).dump(1);
}

std::string nameOf(const testing::TestParamInfo<fs::path>& info)
{
    std::string name = info.param.stem().string();
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, Case, testing::ValuesIn(caseFiles()), nameOf);

/// Every status and every refusal has a case.
TEST(Cases, coverEveryStatusAndRefusal)
{
    std::set<std::string> statuses;
    std::set<std::string> refusals;
    for (const fs::path& file : caseFiles()) {
        const json expect = readJson(file).value("expect", json::object());
        statuses.insert(expect.value("status", ""));
        for (const json& reason : expect.value("refused", json::array()))
            refusals.insert(reason.at("code").get<std::string>());
    }
    for (int i = 0; i <= static_cast<int>(Status::ready); ++i)
        EXPECT_TRUE(statuses.count(std::string(code(static_cast<Status>(i))))) << code(static_cast<Status>(i));
    for (int i = 0; i <= static_cast<int>(Refusal::overflow); ++i)
        EXPECT_TRUE(refusals.count(std::string(code(static_cast<Refusal>(i))))) << code(static_cast<Refusal>(i));
}

} // namespace

} // namespace ketaplan
