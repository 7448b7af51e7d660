// SPDX-License-Identifier: GPL-3.0-or-later
// The paper twin for a day without the program: its rows are the engine's, its blanks are blank.
#include "pdf_text.h"
#include "render_lint.h"
#include "report/blank_twin.h"
#include "report/weight_rows.h"
#include "sample.h"
#include "table/load_table.h"
#include "text/blanked.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace ketaplan;

namespace {

const ProtocolTable& shipped()
{
    static const ProtocolTable table = [] {
        const LoadedTable loaded = loadTable(KETAPLAN_SHIPPED_TABLE);
        EXPECT_TRUE(loaded);
        return loaded ? *loaded : ProtocolTable{};
    }();
    return table;
}

Date onADay() { return *parseDate("2026-11-23"); }

Stamp stamp() { return {"KetaPlan 0.0.0", "23-Nov-2026 10:51 UTC+01:00", onADay()}; }

Result<Report, std::string> twinOf(const Protocol& protocol, const std::optional<Duration>& duration = {})
{
    return makeBlankTwin(protocol, duration, shipped(), stamp());
}

bool hasDuration(const Protocol& protocol) { return protocol.duration && protocol.duration->start; }

/// The line of the text that begins with this weight in a column of the table by weight.
bool hasRow(const std::string& text, const std::vector<std::string>& cells)
{
    std::string row;
    for (const std::string& cell : cells)
        row += (row.empty() ? "" : " ") + cell;
    return normalised(text).find(row) != std::string::npos;
}

} // namespace

TEST(Blanked, KeepsWhatIsSharedAndLeavesAPlaceForWhatIsNot)
{
    EXPECT_EQ(text::blanked(std::vector<std::string>{"Key 21 mL/h and 7 mL.", "Key 22 mL/h and 8 mL."}), "Key ________ mL/h and ________ mL.");
    EXPECT_EQ(text::blanked(std::vector<std::string>{"It holds 4 mg.", "It holds 5 mg."}), "It holds ________ mg.");
    EXPECT_EQ(text::blanked(std::vector<std::string>{"It holds 4.", "It holds 5."}), "It holds ________.");
    EXPECT_EQ(text::blanked(std::vector<std::string>{"The same.", "The same."}), "The same.");
    EXPECT_EQ(text::blanked(std::vector<std::string>{"It holds about the dose.", "It holds 4.6 times the dose."}), "It holds ________ the dose.");
    EXPECT_EQ(text::blanked(std::vector<std::string>{}), "");
}

TEST(Blanked, KeepsTheEmphasis)
{
    const text::Rich both = text::blanked({text::Rich("Key ").strong("21 mL/h").plain("."), text::Rich("Key ").strong("22 mL/h").plain(".")});
    EXPECT_EQ(both.withoutEmphasis(), "Key ________ mL/h.");
    EXPECT_TRUE(both.spans().at(1).strong);
}

TEST(BlankTwin, IsThereForEveryProtocolThatIsPlannedAndElseSaysWhyNot)
{
    int made = 0;
    for (const Protocol& protocol : shipped().protocols) {
        auto twin = twinOf(protocol, hasDuration(protocol) ? std::nullopt : std::optional(Duration::of(600)));
        if (protocol.dose && !twin) // 250 mL hold neither a long nor a short infusion of every dose
            twin = twinOf(protocol, Duration::of(240));
        EXPECT_EQ(static_cast<bool>(twin), protocol.dose.has_value()) << protocol.id;
        made += twin ? 1 : 0;
        if (!protocol.dose) {
            EXPECT_NE(twin.error().find("content only"), std::string::npos) << twin.error();
        } else if (!hasDuration(protocol)) {
            EXPECT_NE(twinOf(protocol).error().find("without a duration"), std::string::npos);
        }
    }
    EXPECT_GE(made, 8);
}

TEST(BlankTwin, HasTheEnginesFiguresForEachWeightAndSaysWhereThereAreNone)
{
    for (const Protocol& protocol : shipped().protocols) {
        if (!protocol.dose || !hasDuration(protocol))
            continue;
        const std::string text = toText(*twinOf(protocol));
        std::size_t outside = 0;
        const auto rows = report::weightRows({protocol.id, {}, onADay()}, shipped());
        EXPECT_EQ(rows.size(), 23u) << "40 to 150 kg";
        for (const report::WeightRow& row : rows) {
            Request request;
            request.date = onADay();
            request.protocol = protocol.id;
            request.patient.weight = BodyWeight::of(row.weight.number);
            const auto planned = plan(request, shipped(), onADay());
            ASSERT_TRUE(planned);
            outside += row.plan ? 0 : 1;
            if (planned->status == Status::refused) {
                EXPECT_FALSE(row.plan) << protocol.id << " " << plainText(row.weight);
            }
            if (row.plan) {
                EXPECT_TRUE(hasRow(text, {text::number(planned->pump->volume), text::number(planned->pump->rate), text::number(planned->pump->doseRate)}))
                    << protocol.id << " " << plainText(row.weight);
            }
        }
        std::size_t told = 0;
        for (std::size_t at = text.find("outside limits"); at != text.npos; at = text.find("outside limits", at + 1))
            ++told;
        EXPECT_EQ(told, outside) << protocol.id;
    }
}

TEST(BlankTwin, AsksAndRecordsByHandWhatTheProgramWould)
{
    const Protocol& protocol = *find(shipped().protocols, "outpatient-start-low");
    const std::string text = normalised(toText(*twinOf(protocol)));
    for (const char* part : {"Blank infusion plan", "valid until 30-Jun-2027", "No program has checked what is written here", "weight __________ kg",
                             "DOSE ________ mg", "Pump rate", "mg/h of ketamine", "Formulas", "By weight", "Limits", "Drug record", "reckoned mg",
                             "Reference table, not approved by this site", "review by 30-Jun-2027", "Prescriber", "Left to infuse"})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_NE(text.find(shipped().identity.sha256), std::string::npos);
    for (const ScreeningItem& item : shipped().screening) {
        const bool concerns = item.protocols.empty() || std::find(item.protocols.begin(), item.protocols.end(), protocol.id) != item.protocols.end();
        if (concerns) {
            EXPECT_NE(text.find(normalised(item.question).substr(0, 12)), std::string::npos) << item.id;
        }
    }
    EXPECT_NE(text.find("\u2610 yes \u2610 no"), std::string::npos);
}

TEST(BlankTwin, OfARetiredTableIsNotMade)
{
    ProtocolTable retired = shipped();
    retired.identity.status = TableStatus::retired;
    const auto twin = makeBlankTwin(*find(retired.protocols, "outpatient-start-low"), {}, retired, stamp());
    ASSERT_FALSE(twin);
    EXPECT_NE(twin.error().find("There is no blank page"), std::string::npos) << twin.error();
}

TEST(BlankTwin, PrintsWithPlacesForThePatientOnEveryPage)
{
    const std::string text = textOfPdf(*twinOf(*find(shipped().protocols, "outpatient-start-low")));
    std::size_t pages = 0;
    std::istringstream all(text);
    for (std::string page; std::getline(all, page, '\f');) {
        if (normalised(page).size() < 10)
            continue;
        ++pages;
        EXPECT_NE(page.find("__________________________"), std::string::npos) << "page " << pages;
        EXPECT_NE(page.find("Blank infusion plan"), std::string::npos) << "page " << pages;
    }
    EXPECT_GE(pages, 2u);
}
