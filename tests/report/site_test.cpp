// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a table that a site's policy narrows.
#include "sample.h"
#include "table/load_site_policy.h"

#include "render_lint.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

constexpr const char* policy = R"({"format": 1, "site": {"id": "ward", "name": "Invented ward", "version": "3", "effective": "2026-01-01"},
 "table": "sample", "containers": ["bag-100", "bag-250"], "start_limits": {"systolic-bp": {"above": "150 mm[Hg]", "below": "100 mm[Hg]"}},
 "stop_criteria": {"heart_rate_below": "45 /min", "oxygen_saturation_below": "90 %", "other": ["Invented: no answer to a voice"]},
 "discard_after": "24 h", "contacts": [{"role": "Invented doctor on call", "name": "Dr A. EXAMPLE", "phone": "000 0000"}, {"role": "Pharmacy"}]})";

ProtocolTable narrowed()
{
    const LoadedTable result = narrowTable(sample::table(), policy, "site.json");
    if (!result)
        throw std::runtime_error(faultText(result.error().front()));
    return *result;
}

/// On one line, with plain spaces.
std::string pageOf(const Request& request, const ProtocolTable& table)
{
    const auto made = plan(request, table, request.date);
    std::string page = made ? toText(makeReport(*made, table, sample::stamp())) : "no plan";
    std::string line;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (page.compare(i, 2, "\u00A0") == 0)
            page[++i] = ' ';
        const bool isSpace = page[i] == ' ' || page[i] == '\n';
        if (!isSpace || (!line.empty() && line.back() != ' '))
            line += isSpace ? ' ' : page[i];
    }
    return line;
}

void expectHolds(const std::string& page, const std::string& words)
{
    EXPECT_NE(page.find(words), std::string::npos) << words << "\nin\n" << page;
}

void expectLacks(const std::string& page, const std::string& words)
{
    EXPECT_EQ(page.find(words), std::string::npos) << words << "\nin\n" << page;
}

} // namespace

TEST(SitePage, SaysWhatTheSiteSetsAndWhatItLeavesOpen)
{
    const std::string page = pageOf(sample::ready(), narrowed());
    expectHolds(page, "Site policy: Invented ward 3, in force from 01-Jan-2026.");
    expectHolds(page, "Stop the infusion: heart rate below 45 per min; oxygen saturation below 90 %; Invented: no answer to a voice.");
    expectHolds(page, "Not set: systolic blood pressure above; diastolic blood pressure above; heart rate above; breathing rate below.");
    expectHolds(page, "Discard: 24 h after preparation.");
    expectHolds(page, "Call: Invented doctor on call: Dr A. EXAMPLE, 000 0000; Pharmacy: not set.");
}

TEST(SitePage, NamesThePolicyInItsFoot)
{
    const ProtocolTable table = narrowed();
    for (const Request& request : {sample::ready(), sample::notChecked()})
        expectHolds(pageOf(request, table), "Site policy Invented ward 3 (" + table.site->sha256.substr(0, 12) + ")");
}

TEST(SitePage, ShowsItsBoundsBesideTheTables)
{
    const std::string page = pageOf(sample::ready(), narrowed());
    expectHolds(page, "Above 180 mmHg: contraindicated.");
    expectHolds(page, "Above 150 mmHg: this site does not start.");
    expectHolds(page, "Below 100 mmHg: this site does not start.");
    expectHolds(page, "Invented ward, 3 (local policy, as this site has set it)");
}

TEST(SitePage, SaysWhyItDoesNotStart)
{
    Request request = sample::ready();
    request.screening["systolic-bp"] = Quantity{Rational(160), Unit::mmHg};
    expectHolds(pageOf(request, narrowed()), "By its policy, this site does not start the infusion here.");
}

TEST(SitePage, PutsItsOwnBoundsBeforeWhatTheTableDoes)
{
    const std::string page = pageOf(sample::ready(), narrowed());
    const std::size_t actions = page.find("Where a check at the start is not met");
    ASSERT_NE(actions, std::string::npos);
    const std::size_t own = page.find("Above 150 mmHg: this site does not start.", actions);
    const std::size_t tables = page.find("Above 180 mmHg: contraindicated.", actions);
    ASSERT_NE(own, std::string::npos) << page.substr(actions);
    ASSERT_NE(tables, std::string::npos) << page.substr(actions);
    EXPECT_LT(own, tables) << page.substr(actions);
}

TEST(SitePage, NamesItsDiscardTimeOnTheLabelAndInThePreparation)
{
    const std::string page = pageOf(sample::ready(), narrowed());
    expectHolds(page, "prepared at, use before: 24 h after preparation, set by this site's policy.");
    expectHolds(page, "Use before (24 h after preparation, site policy) ____");
    expectLacks(page, "(set by local policy)");
    expectLacks(page, "use before as set by local policy");
}

TEST(SitePage, WithoutAPolicySaysThatNothingIsSet)
{
    const std::string page = pageOf(sample::ready(), sample::table());
    expectHolds(page, "No site policy is in use.");
    for (const char* words : {"Stop the infusion: not set.", "Discard: not set.", "Call: not set."})
        expectHolds(page, words);
    expectLacks(page, "this site does not start");
}

TEST(SitePage, KeepsTheRulesForWritingDoses)
{
    const ProtocolTable table = narrowed();
    const Request request = sample::ready();
    const auto made = plan(request, table, request.date);
    ASSERT_TRUE(made);
    const std::string text = toText(makeReport(*made, table, sample::stamp()));
    const auto faults = lint(text.substr(0, text.find("Sources (with")));
    EXPECT_TRUE(faults.empty()) << faults.front();
}
