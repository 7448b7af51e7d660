// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.h"
#include "pdf_text.h"
#include "render_lint.h"
#include "shipped.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <sstream>

using namespace ketaplan;

namespace {

Report pageOf(const Plan& plan)
{
    return makeReport(plan, shipped::table(), {"KetaPlan 0.0.0", "23-Nov-2026 10:51 UTC+01:00", plan.ordered.date});
}

/// Sources are cited as they are printed; everything above them follows the rules.
std::string aboveSources(const std::string& text)
{
    return text.substr(0, text.rfind("Sources"));
}

/// Looks at each line with the one after it, and at what many pages share once.
void expectWellWritten(const std::string& text, const std::string& name)
{
    static std::set<std::string> seen;
    std::istringstream lines(aboveSources(text));
    std::string line;
    for (std::string next; std::getline(lines, next); line = next)
        if (const std::string both = line + "\n" + next; seen.insert(both).second) {
            const std::vector<std::string> found = lint(both);
            EXPECT_TRUE(found.empty()) << name << ": " << found.front();
        }
}

bool tells(const std::string& text, const std::optional<Figure>& figure, const char* unit)
{
    return text.find(figure.value().decimal + " " + unit) != std::string::npos;
}

/// One plan of each protocol and status.
std::vector<shipped::Case> oneOfEach()
{
    std::map<std::pair<std::string, Status>, shipped::Case> chosen;
    for (const shipped::Case& one : shipped::cases())
        chosen.try_emplace({one.plan.protocol.id, one.plan.status}, one);
    std::vector<shipped::Case> all;
    for (auto& [key, one] : chosen)
        all.push_back(std::move(one));
    return all;
}

} // namespace

TEST(Pages, FollowTheRulesForWritingDoses)
{
    for (const shipped::Case& one : shipped::cases()) {
        const Report page = pageOf(one.plan);
        expectWellWritten(toText(page), one.name);
        expectWellWritten(textOfHtml(toHtml(page)), one.name);
    }
}

TEST(Pages, FollowThemAsPdf)
{
    for (const shipped::Case& one : oneOfEach())
        expectWellWritten(textOfPdf(pageOf(one.plan)), one.name);
}

TEST(Pages, AreOfEveryProtocolAndStatus)
{
    std::set<std::string> protocols;
    std::set<Status> statuses;
    for (const shipped::Case& one : oneOfEach()) {
        protocols.insert(one.plan.protocol.id);
        statuses.insert(one.plan.status);
    }
    EXPECT_EQ(protocols.size(), shipped::table().protocols.size());
    EXPECT_EQ(statuses.size(), 5u);
}

/// Where a dose is reckoned, the total, the dose for each kilogram and the weight stand together.
TEST(Pages, ShowTheDoseWithItsKilogramsAndTheWeight)
{
    for (const shipped::Case& one : shipped::cases()) {
        if (one.plan.status != Status::ready)
            continue;
        const std::string text = normalised(toText(pageOf(one.plan)));
        EXPECT_TRUE(tells(text, one.plan.dose->totalDose, "mg")) << one.name;
        EXPECT_TRUE(tells(text, one.plan.dose->dosePerKg, "mg/kg")) << one.name;
        EXPECT_TRUE(tells(text, one.plan.dose->dosingWeight, "kg")) << one.name;
    }
}

TEST(Pages, NameThePatientInOneOrder)
{
    for (const shipped::Case& one : shipped::cases()) {
        const std::string text = toText(pageOf(one.plan));
        std::size_t at = 0;
        for (const char* label : {"\nPatient", "\nBorn", "\nSex", "\nID"}) {
            const std::size_t next = text.find(label, at);
            ASSERT_NE(next, std::string::npos) << one.name << label;
            at = next;
        }
    }
}
