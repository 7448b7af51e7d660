// SPDX-License-Identifier: GPL-3.0-or-later
// What the worked cases beside the shipped table show: every protocol, every rule and every interaction, each with its origin.
// That the program plans them so is another test.
#include "table_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace ketaplan::tests {
namespace {

using nlohmann::json;

std::filesystem::path workedCases()
{
    return shippedTableFile().parent_path().parent_path() / "worked-cases";
}

json findingsOf(const json& testCase)
{
    return testCase.value("expect_findings", json::array());
}

/// A case that expects the finding, of that severity.
bool expects(const json& testCase, const std::string& id, Severity severity)
{
    const json findings = findingsOf(testCase);
    return std::any_of(findings.begin(), findings.end(), [&](const json& finding) {
        return finding.at("id") == id && finding.at("severity") == std::string(code(severity));
    });
}

bool expectsNone(const json& testCase, const std::string& id)
{
    const json none = testCase.value("expect_no_finding", json::array());
    return std::find(none.begin(), none.end(), id) != none.end();
}

/// An item that is not answered has a finding too: only what is answered shows that the answer counts.
bool answers(const json& testCase, const std::string& id)
{
    return testCase.at("request").value("screening", json::object()).contains(id);
}

bool takesMedicines(const json& testCase)
{
    return !testCase.at("request").at("patient").value("medicines", json::array()).empty();
}

class WorkedCases : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_table) << faultsOf(m_table);
        for (const auto& file : std::filesystem::directory_iterator(workedCases()))
            m_cases.push_back(json::parse(bytesOf(file.path())));
    }

    const ProtocolTable& table() const { return *m_table; }

    int count(const std::function<bool(const json&)>& is) const
    {
        return static_cast<int>(std::count_if(m_cases.begin(), m_cases.end(), is));
    }

    /// The case says why, by a source of the table's own.
    bool citesOneOf(const json& testCase, const std::vector<std::string>& sources) const
    {
        const std::string why = testCase.at("why").get<std::string>();
        return std::any_of(sources.begin(), sources.end(), [&](const std::string& id) {
            return why.find("Source: ") != std::string::npos && why.find(table().sources.at(id).citation) != std::string::npos;
        });
    }

    /// Cases of the protocol in which a plan is made, with all that it comes to.
    int plannedCasesOf(const Protocol& protocol, const char* requestKey = "protocol") const
    {
        return count([&](const json& one) {
            return one["request"]["protocol"] == protocol.id && one["request"].contains(requestKey)
                && one.value("/expect/figures"_json_pointer, json()).is_object();
        });
    }

    int casesThatJudge(const Protocol& protocol, Limited quantity) const
    {
        const std::string start = "ordered " + std::string(code(quantity)) + " ";
        return count([&](const json& one) {
            const json verdicts = one.value("/expect/verdicts"_json_pointer, json::array());
            return one["request"]["protocol"] == protocol.id && std::any_of(verdicts.begin(), verdicts.end(), [&](const json& verdict) {
                return verdict.get<std::string>().starts_with(start);
            });
        });
    }

private:
    LoadedTable m_table = loadTable(shippedTableFile());
    std::vector<json> m_cases;
};

TEST_F(WorkedCases, AreThreeOrMoreOfEveryProtocolThatIsPlanned)
{
    for (const Protocol& protocol : table().protocols)
        EXPECT_GE(plannedCasesOf(protocol), protocol.dose ? 3 : 0) << protocol.id;
}

TEST_F(WorkedCases, HaveABolusAndStepsWhereTheProtocolHas)
{
    for (const Protocol& protocol : table().protocols) {
        EXPECT_GE(plannedCasesOf(protocol, "bolus"), protocol.bolus ? 1 : 0) << protocol.id;
        EXPECT_GE(plannedCasesOf(protocol, "steps"), protocol.steps ? 1 : 0) << protocol.id;
    }
}

TEST_F(WorkedCases, JudgeEveryLimitOfACourse)
{
    for (const Protocol& protocol : table().protocols)
        for (const auto& [quantity, limit] : protocol.courseLimits)
            EXPECT_GE(casesThatJudge(protocol, quantity), 1) << protocol.id << " " << code(quantity);
}

TEST_F(WorkedCases, RefuseEveryProtocolThatIsContentAlone)
{
    for (const Protocol& protocol : table().protocols) {
        const int refused = count([&](const json& one) {
            return one["request"]["protocol"] == protocol.id && one.value("/expect/refused/0/code"_json_pointer, "") == "content-only";
        });
        EXPECT_EQ(refused > 0, !protocol.dose) << protocol.id;
    }
}

TEST_F(WorkedCases, TriggerEveryScreeningRuleForTheReasonThatItsSourceGives)
{
    for (const ScreeningItem& item : table().screening)
        for (const Rule& rule : item.rules) {
            const int found = count([&](const json& one) {
                return expects(one, item.id, rule.severity) && answers(one, item.id) && citesOneOf(one, rule.sources);
            });
            EXPECT_GE(found, 1) << item.id << " " << code(rule.severity);
        }
}

TEST_F(WorkedCases, AnswerEveryScreeningItemOnceWithoutAFinding)
{
    for (const ScreeningItem& item : table().screening) {
        const int found = count([&](const json& one) {
            return expectsNone(one, item.id) && answers(one, item.id) && citesOneOf(one, item.rules.front().sources);
        });
        EXPECT_GE(found, 1) << item.id;
    }
}

TEST_F(WorkedCases, HaveAMedicineWithEveryInteractionAndOneWithout)
{
    for (const Interaction& interaction : table().interactions) {
        const int with = count([&](const json& one) {
            return expects(one, interaction.id, interaction.severity) && takesMedicines(one) && citesOneOf(one, interaction.sources);
        });
        const int without = count([&](const json& one) { return expectsNone(one, interaction.id) && takesMedicines(one); });
        EXPECT_GE(with, 1) << interaction.id;
        EXPECT_GE(without, 1) << interaction.id;
    }
}

} // namespace
} // namespace ketaplan::tests
