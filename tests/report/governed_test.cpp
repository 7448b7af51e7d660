// SPDX-License-Identifier: GPL-3.0-or-later
// What a table adds to a page beside the dose: medicines, weights, sections, the regimen as published, groups of questions.
#include "render_lint.h"
#include "sample.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

/// The sample's table with everything that it may add.
ProtocolTable governed()
{
    ProtocolTable table = sample::table();
    table.sources["site"] = {"site", "To be set by the site", "", "", localPolicyKind, Certainty::unverified};
    table.sources["read"] = {"read", "A guideline that was read", "", "", "guideline", Certainty::primary};
    table.medicines = {{"m1", "inventolol", {"Calmex"}, {"c1"}}, {"m2", "plainamide", {}, {}}};
    table.interactions = {{"slow-heart", "Slows the heart", {"m1"}, {}, Severity::caution, "Both slow it.", "Watch the pulse.", {}, "", {"read"}}};
    table.sections = {{"position", "What is said", true, {{"Bodies differ.", {"read"}, "C, low"}, {"Of another protocol.", {"read"}, "", {"open-times"}}}},
                      {"product", "Product", false, {{"Kept cool.", {"read"}}}},
                      {"rescue", "If it goes wrong", true, {{"Stop the pump.", {"read"}}}},
                      {"discharge", "Going home", true, {{"Not alone.", {"read"}}}}};
    for (ScreeningItem& item : table.screening)
        item.group = item.id == "misuse" ? "Substance use" : "Before the day";
    Protocol& low = table.protocols.front();
    low.population = "invented adults";
    low.published = {{"Dose", "0.3 mg/kg", {"read"}}, {"Sessions", "", {}}};
    return table;
}

Figure kilograms(int weight)
{
    return {{Rational(weight), Unit::kg}, std::to_string(weight)};
}

Finding interaction(const std::string& names)
{
    const Interaction named = governed().interactions.front();
    Finding finding;
    finding.id = named.id;
    finding.kind = ItemKind::interaction;
    finding.severity = Severity::advice;
    finding.answer = names;
    finding.assessed = true;
    finding.text = named.title;
    finding.mechanism = named.mechanism;
    finding.action = named.action;
    finding.positions = {{"One says so.", {"read"}, "B"}, {"Another does not.", {"article"}}};
    finding.sources = named.sources;
    finding.grade = "D, as invented";
    return finding;
}

Finding unrecognised(const std::string& names)
{
    Finding finding;
    finding.id = unrecognisedMedicineFinding;
    finding.severity = Severity::caution;
    finding.answer = names;
    finding.assessed = true;
    return finding;
}

Finding notAsked()
{
    Finding finding;
    finding.id = medicinesFinding;
    finding.severity = Severity::caution;
    finding.answer = "not-assessed";
    return finding;
}

std::string textOf(const Plan& plan, const ProtocolTable& table)
{
    return normalised(toText(makeReport(plan, table, sample::stamp())));
}

void expectHolds(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
}

void expectLacks(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_EQ(text.find(part), std::string::npos) << part << "\nis in\n" << text;
}

Plan readyWith(std::vector<std::string> medicines)
{
    Plan plan = sample::planned(sample::ready());
    plan.patient.medicines = std::move(medicines);
    return plan;
}

} // namespace

TEST(Medicines, OfAnInteractionTellMechanismActionGradeAndPositions)
{
    Plan plan = readyWith({"Calmex", "PlainAmide"});
    plan.findings.push_back(interaction("Calmex"));
    expectHolds(textOf(plan, governed()),
                {"Slows the heart: Calmex. Both slow it. Watch the pulse.", "Grade: D, as invented.",
                 "Medicines: Calmex, PlainAmide. The table names no interaction with PlainAmide.",
                 "Where sources disagree", "Slows the heart Sources disagree: One says so. Grade: B. [", "Another does not. ["});
}

TEST(Medicines, ThatTheTableDoesNotKnowAreNeverCalledHarmless)
{
    Plan plan = readyWith({"Calmex", "unheard-of", "500 mg"});
    plan.findings = {interaction("Calmex"), unrecognised("unheard-of; 500 mg")};
    const std::string text = textOf(plan, governed());
    expectHolds(text, {"Medicine: unheard-of; 500 mg. Not recognised, not screened. Look it up and acknowledge it."});
    expectLacks(text, {"names no interaction"});
    plan.findings.clear();
    expectLacks(textOf(readyWith({"unheard-of"}), governed()), {"names no interaction"});
}

TEST(Medicines, ThatNobodyAskedForAreOpen)
{
    Plan plan = sample::planned(sample::notChecked());
    plan.findings.push_back(notAsked());
    expectHolds(textOf(plan, governed()),
                {"Not assessed Medicines: not asked. Ask for every medicine that the patient takes; where there is none, record none.",
                 "Medicines not asked"});
    expectHolds(textOf(readyWith({}), governed()), {"Medicines: none."});
    expectLacks(textOf(sample::planned(sample::notChecked()), sample::table()), {"Medicines"});
}

TEST(Medicines, AreNotCalledHarmlessByATableThatScreensNone)
{
    const std::string text = textOf(readyWith({"plainamide"}), sample::table());
    expectHolds(text, {"Medicines: plainamide."});
    expectLacks(text, {"names no interaction"});
}

TEST(DosingWeights, AreAllShownWithTheOneThatIsUsed)
{
    Plan plan = readyWith({});
    plan.dosingWeights = DosingWeights{kilograms(72), kilograms(63), std::nullopt};
    expectHolds(textOf(plan, governed()), {"Weights to dose by: actual weight 72 kg (used), ideal weight 63 kg, adjusted weight not known."});
    plan.status = Status::notChecked;
    expectHolds(textOf(plan, governed()), {"Dosing weight actual weight 72 kg (used), ideal weight 63 kg, adjusted weight not known"});
}

TEST(Sections, PrintOnThePageWhereTheyConcernTheProtocol)
{
    const std::string text = textOf(readyWith({}), governed());
    expectHolds(text, {"What is said", "Bodies differ. Grade: C, low. [", "If it goes wrong", "Call for help. [", "Stop the pump. ["});
    expectLacks(text, {"Of another protocol.", "Kept cool.", "Off-label use"});
    EXPECT_LT(text.find("Bodies differ."), text.find("Draw up")) << "it stands with the order";
    EXPECT_LT(text.find("Observe ("), text.find("What is said"));
    EXPECT_LT(text.find("Before discharge"), text.find("What is said")) << "the sheet for the bedside comes first";
}

TEST(Sections, GiveTheCriteriaOfDischargeThatTheProtocolHasNot)
{
    ProtocolTable table = governed();
    table.protocols.front().discharge.clear();
    table.protocols.front().rescue.clear();
    const std::string text = textOf(readyWith({}), table);
    expectHolds(text, {"[ ] Not alone. [", "Stop the pump. ["});
    expectLacks(text, {"Discharge criteria as set by local policy", "Going home", "Call for help."});
    table.sections.clear();
    expectHolds(textOf(readyWith({}), table), {"Discharge criteria as set by local policy"});
}

TEST(Evidence, ShowsTheRegimenAsPublished)
{
    expectHolds(textOf(readyWith({}), governed()),
                {"As published", "Dose: 0.3 mg/kg [", "Sessions: set by local policy", "Studied: invented adults."});
}

TEST(Certainty, IsSaidOfEveryLimitAndFindingThatRestsOnLess)
{
    Plan plan = sample::planned(sample::needsAcknowledgement());
    ProtocolTable table = governed();
    expectHolds(textOf(plan, table), {"is above the recommended 0.3 mg/kg. [1] Not verified in its source."});
    for (LimitEntry& entry : plan.limits)
        entry.sources = entry.quantity == Limited::dose ? std::vector<std::string>{"site"} : std::vector<std::string>{"read", "article"};
    const std::string text = textOf(plan, table);
    expectHolds(text, {"Local policy, to be set by the site.", "Limits of dose: local policy, to be set by the site."});
    expectLacks(text, {"Not verified in its source."});
}

TEST(Answers, StandUnderTheirHeadings)
{
    const std::string text = toText(makeReport(sample::planned(sample::contraindicated()), governed(), sample::stamp()));
    EXPECT_NE(text.find("Before the day\n"), std::string::npos) << text;
    const std::size_t heading = text.find("Substance use\n");
    ASSERT_NE(heading, std::string::npos) << text;
    EXPECT_LT(heading, text.find("Misuse of drugs or alcohol?"));
    EXPECT_LT(text.find("Escort home arranged?"), heading) << "a heading stands once, with all of its items";
}

TEST(Governed, PagesKeepTheRulesForWritingDoses)
{
    Plan plan = readyWith({"Calmex"});
    plan.findings.push_back(interaction("Calmex"));
    plan.dosingWeights = DosingWeights{kilograms(72), kilograms(63), kilograms(67)};
    for (const Status status : {Status::ready, Status::notChecked}) {
        plan.status = status;
        const std::string text = toText(makeReport(plan, governed(), sample::stamp()));
        const auto faults = lint(text.substr(0, text.find("Sources (with")));
        EXPECT_TRUE(faults.empty()) << faults.front();
    }
}
