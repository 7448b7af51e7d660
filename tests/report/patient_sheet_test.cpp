// SPDX-License-Identifier: GPL-3.0-or-later
// The information sheet for the patient: one page for every protocol of the shipped table, and nothing of a dose on it.
#include "report/patient_sheet.h"

#include "pdf_text.h"
#include "render_lint.h"
#include "sample.h"
#include "table/load_table.h"
#include "text/patient_sentences.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ketaplan;

namespace {

const ProtocolTable& shipped()
{
    static const ProtocolTable table = [] {
        LoadedTable loaded = loadTable(KETAPLAN_SHIPPED_TABLE);
        if (loaded)
            return *std::move(loaded);
        ADD_FAILURE() << faultText(loaded.error().front());
        std::abort();
    }();
    return table;
}

/// A plan of the sample as if it were of that protocol: the sheet looks at patient, protocol, date and status alone.
Plan planOf(const Protocol& protocol)
{
    Plan plan = sample::planned(sample::ready());
    plan.protocol = {protocol.id, protocol.title};
    plan.table = shipped().identity;
    return plan;
}

Report sheetOf(const Plan& plan, const ProtocolTable& table)
{
    const auto sheet = makePatientSheet(plan, table, sample::stamp());
    EXPECT_TRUE(sheet);
    return sheet.value_or(Report());
}

bool concernsIt(const ContentEntry& entry, const Protocol& protocol)
{
    return entry.protocols.empty() || std::count(entry.protocols.begin(), entry.protocols.end(), protocol.id) > 0;
}

} // namespace

TEST(PatientSheet, IsOnePageForEveryProtocol)
{
    ASSERT_FALSE(shipped().patientSheet.sections.empty());
    for (const Protocol& protocol : shipped().protocols) {
        const std::string text = textOfPdf(sheetOf(planOf(protocol), shipped()));
        EXPECT_EQ(std::count(text.begin(), text.end(), '\f'), 1) << protocol.id << ": pages";
        EXPECT_NE(normalised(text).find("page 1 of 1"), std::string::npos) << protocol.id;
    }
}

TEST(PatientSheet, HoldsEveryEntryThatConcernsTheProtocolWithItsSource)
{
    const Protocol& protocol = shipped().protocols.front();
    const Report sheet = sheetOf(planOf(protocol), shipped());
    for (const std::string& page : {normalised(textOfPdf(sheet)), normalised(toText(sheet)), normalised(toHtml(sheet))})
        for (const char* part : {"SAMPLE, Patient", "Reference table, not approved by this site", "Whom to call", "Name and telephone (not set)",
                                 "Sources, for your doctor: [1] "})
            EXPECT_NE(page.find(part), std::string::npos) << part << "\nis not in\n" << page;
    const std::string text = normalised(toText(sheet));
    for (const SheetSection& section : shipped().patientSheet.sections)
        for (const ContentEntry& entry : section.entries)
            EXPECT_EQ(text.find(normalised(entry.text) + " [") != std::string::npos, concernsIt(entry, protocol)) << entry.text;
}

TEST(PatientSheet, NamesTheContactsOfTheSite)
{
    ProtocolTable table = shipped();
    table.site.emplace().contacts = {{"Nurse on call", "A. EXAMPLE", "00 123"}};
    const std::string text = normalised(toText(sheetOf(planOf(table.protocols.front()), table)));
    for (const char* part : {"Whom to call", "A. EXAMPLE", "00 123"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_EQ(text.find("not set"), std::string::npos);
}

TEST(PatientSheet, NamesThePolicyInItsFoot)
{
    ProtocolTable table = shipped();
    const Plan plan = planOf(table.protocols.front());
    EXPECT_NE(normalised(toText(sheetOf(plan, table))).find("No site policy in use"), std::string::npos);
    SitePolicy& site = table.site.emplace();
    site.name = "Invented ward";
    site.version = "3";
    site.sha256 = "0123456789abcdef";
    for (const std::string& page : {normalised(textOfPdf(sheetOf(plan, table))), normalised(toText(sheetOf(plan, table)))})
        EXPECT_NE(page.find("Site policy Invented ward 3 (0123456789ab)"), std::string::npos) << page;
}

TEST(PatientSheet, HoldsNoDoseAndNoRate)
{
    const Plan plan = planOf(shipped().protocols.front());
    const std::string text = toText(sheetOf(plan, shipped()));
    const std::string words = text.substr(0, text.find("Sources, for your doctor"));
    EXPECT_TRUE(pumpFigures(words, {}).empty());
    for (const char* unit : {" mg", " kg"})
        EXPECT_EQ(words.find(unit), std::string::npos) << unit;
    const auto faults = lint(words);
    EXPECT_TRUE(faults.empty()) << faults.front();
}

TEST(PatientSheet, LeavesOutWhatIsOfAnotherProtocol)
{
    ProtocolTable table = shipped();
    table.patientSheet.sections = {{"Of one", {{"This one.", {}, "", {table.protocols.front().id}}}}, {"Of another", {{"That one.", {}, "", {"no-such"}}}}};
    const std::string text = toText(sheetOf(planOf(table.protocols.front()), table));
    EXPECT_NE(text.find("This one."), std::string::npos);
    EXPECT_EQ(text.find("That one."), std::string::npos);
    EXPECT_EQ(text.find("Of another"), std::string::npos) << "no heading stands over nothing";
}

TEST(PatientSheet, IsGivenWhereTheInfusionMayStillBe)
{
    Plan plan = planOf(shipped().protocols.front());
    for (const Status status : {Status::ready, Status::needsAcknowledgement, Status::notChecked}) {
        plan.status = status;
        EXPECT_TRUE(makePatientSheet(plan, shipped(), sample::stamp())) << code(status);
    }
    for (const Status status : {Status::refused, Status::contraindicated}) {
        plan.status = status;
        EXPECT_FALSE(makePatientSheet(plan, shipped(), sample::stamp())) << code(status);
        EXPECT_TRUE(text::noPatientSheet(plan, shipped())->ends_with("the infusion is " + std::string(code(status)) + "."));
    }
    EXPECT_EQ(text::noPatientSheet(sample::planned(sample::ready()), sample::table()), "The table has no information sheet for patients.");
}
