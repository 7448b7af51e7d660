// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_facts.h"

#include "exchange/request_json.h"
#include "table/load_site_policy.h"
#include "table/load_table.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <system_error>

namespace ketaplan {

namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path folder = KETAPLAN_CASES;
const fs::path shipped = KETAPLAN_SHIPPED_CASES;

std::vector<fs::path> caseFilesIn(const fs::path& from)
{
    std::vector<fs::path> files;
    std::error_code absent; // found by the test Cases.areInEveryFolder
    for (const auto& file : fs::directory_iterator(from, absent))
        if (file.path().extension() == ".json" && file.path().filename() != "table.json")
            files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The folders of the two invented tables, and that of the shipped one.
std::vector<fs::path> caseFolders()
{
    return {folder, folder / "second", shipped};
}

std::vector<fs::path> caseFiles()
{
    std::vector<fs::path> files;
    for (const fs::path& from : caseFolders())
        std::ranges::copy(caseFilesIn(from), std::back_inserter(files));
    return files;
}

json readJson(const fs::path& file)
{
    std::ifstream stream(file);
    return json::parse(stream);
}

/// The table beside a case; the shipped cases are of the shipped table.
const ProtocolTable& tableBeside(const fs::path& file)
{
    static std::map<fs::path, LoadedTable> tables;
    const fs::path path = file.parent_path() == shipped ? fs::path(KETAPLAN_SHIPPED_TABLE) : file.parent_path() / "table.json";
    const auto known = tables.find(path);
    const LoadedTable& table = known != tables.end() ? known->second : tables.emplace(path, loadTable(path)).first->second;
    if (!table) {
        for (const TableFault& fault : table.error())
            ADD_FAILURE() << faultText(fault);
        static const ProtocolTable none{};
        return none;
    }
    return *table;
}

/// The table as the site's policy of a case narrows it.
ProtocolTable narrowed(ProtocolTable table, const json& site)
{
    LoadedTable result = narrowTable(std::move(table), site.dump(), "site");
    if (result)
        return *std::move(result);
    for (const TableFault& fault : result.error())
        ADD_FAILURE() << faultText(fault);
    return {};
}

/// The table with what a case says of its standing and its site.
ProtocolTable tableOf(const fs::path& file, const json& testCase)
{
    ProtocolTable table = tableBeside(file);
    const json changes = testCase.value("table", json::object());
    if (changes.contains("status"))
        table.identity.status = tableStatusFromCode(changes["status"].get<std::string>()).value();
    table.identity.reviewGraceDays = changes.value("grace_days", table.identity.reviewGraceDays);
    if (changes.contains("effective"))
        table.identity.effective = parseDate(changes["effective"].get<std::string>()).value();
    return testCase.contains("site") ? narrowed(std::move(table), testCase["site"]) : table;
}

/// Crossed bounds in the order of `refusedOf`.
json sorted(json expectation)
{
    if (expectation.contains("refused"))
        std::sort(expectation["refused"].begin(), expectation["refused"].end());
    return expectation;
}

json outcome(const fs::path& file, const json& testCase)
{
    const Result<Request, RequestError> request = readRequest(testCase.at("request").dump());
    if (!request)
        return factsOf(request.error());
    const std::string today = testCase.value("today", testCase["request"].at("date").get<std::string>());
    const Result<Plan, RequestError> result = plan(*request, tableOf(file, testCase), parseDate(today).value());
    return result ? factsOf(*result) : factsOf(result.error());
}

void expectFinding(const json& expected, const json& findings)
{
    const std::string id = expected.at("id").get<std::string>();
    const std::string found = findings.value(id, "no finding");
    const std::string severity = expected.at("severity").get<std::string>();
    EXPECT_TRUE(found.starts_with(severity + " ")) << id << " has to be " << severity << " and is " << found;
    if (expected.contains("answer")) {
        EXPECT_EQ(severity + " " + expected["answer"].get<std::string>(), found) << id;
    }
}

void expectNoFinding(const std::string& id, const json& findings)
{
    EXPECT_FALSE(findings.contains(id)) << id << " is " << findings.value(id, "");
}

class Case : public testing::TestWithParam<fs::path> {};

/// All of a plan, or some of its findings.
TEST_P(Case, isPlannedAsExpected)
{
    const json testCase = readJson(GetParam());
    EXPECT_FALSE(testCase.value("why", "").empty()) << "a case has to say where its expectation comes from";
    ASSERT_TRUE(testCase.contains("expect") || testCase.contains("expect_findings") || testCase.contains("expect_no_finding"))
        << "a case without an expectation";
    const json found = outcome(GetParam(), testCase);
    if (testCase.contains("expect")) {
        const json expected = sorted(testCase["expect"]);
        EXPECT_EQ(expected, found) << "from expected to found: " << json::diff(expected, found).dump(1);
        return;
    }
    ASSERT_TRUE(found.contains("findings")) << found;
    for (const json& finding : testCase.value("expect_findings", json::array()))
        expectFinding(finding, found["findings"]);
    for (const json& id : testCase.value("expect_no_finding", json::array()))
        expectNoFinding(id.get<std::string>(), found["findings"]);
}

/// With its folder, which for the first invented table goes without saying.
std::string nameOf(const testing::TestParamInfo<fs::path>& info)
{
    const fs::path from = info.param.parent_path();
    std::string name = (from == folder ? "" : from.filename().string() + "_") + info.param.stem().string();
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Files, Case, testing::ValuesIn(caseFiles()), nameOf);

TEST(Cases, areInEveryFolder)
{
    for (const fs::path& from : caseFolders())
        EXPECT_FALSE(caseFilesIn(from).empty()) << from;
}

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
