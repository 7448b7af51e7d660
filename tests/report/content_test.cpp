// SPDX-License-Identifier: GPL-3.0-or-later
// What has to stand on a page, and what must not.
#include "html_text.h"
#include "report/table_view.h"
#include "render_lint.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <set>

using namespace ketaplan;

namespace {

std::string textOf(const Request& request)
{
    return normalised(toText(sample::reported(request)));
}

void expectHolds(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
}

} // namespace

TEST(InfusionPlan, HoldsEverythingThatIsNeededAtTheBedside)
{
    expectHolds(textOf(sample::ready()),
                {"Patient SAMPLE, Patient Born 14-Mar-1972 (54 years) Sex Female ID TEST-000123",
                 "ketamine (racemic) 1 mg per mL, DOSE 21.75 mg over 40 min, intravenous infusion, once",
                 "0.3 mg/kg for 72.5 kg, actual weight. Body weight 72.5 kg, measured 20-Nov-2026.",
                 "Off-label", "The bag holds 100 mg, 4.6 times the dose.", "32.5 mg/h of ketamine (racemic) 1 mg per mL is 32.5 mL/h.",
                 "mg/h and mL/h have the same number here.", "Delivers 21.7 mg in 40 min 4 s, 0.23 % under the order.",
                 "Set keep-vein-open off.", "Keep-vein-open stays off. Clamp the line and disconnect it.",
                 "The line still holds drug: 15 mg in 15 mL, beyond the delivered dose. Remove the line with it. Where local policy flushes the line, it is flushed at the infusion rate of 32.5 mL/h, which adds that drug to the dose. It is never pushed.",
                 "Prepared at", "Use before (set by local policy)", "Evidence: none, invented. [1]", "21.7 16.3 10.9 5.4 0",
                 "For whole infusions from the start", "Volumes are nominal", "Systolic pressure at rest", "Above 180 mmHg: contraindicated.",
                 "At least 60 min after the end.", "Opened, 1 vial", "witness", "Prescriber", "Second checker",
                 "72.5 kg × 0.3 mg/kg = 21.75 mg", "in steps of 0.1 mL: 21.7 mL", "Table sample 1.2, reference", "SHA-256 ",
                 "Reference table, not approved by this site", "KetaPlan 0.0.0, printed 23-Nov-2026 10:51 UTC+01:00",
                 "An article on infusions & more <2026>, doi 10.1000/182 (article, not a guideline)"});
}

namespace {

/// The ready order with a second check of all that it is.
Request checked()
{
    Request request = sample::ready();
    request.secondCheck = SecondCheck{"Dr A. Planner", "Nurse B. Checker", "2026-11-23T09:20+01:00",
                                      checkable(sample::planned(request)).value()};
    return request;
}

} // namespace

TEST(InfusionPlan, HasTheSecondCheckInPlaceOfItsBlank)
{
    const std::string text = textOf(checked());
    expectHolds(text, {"Second check agrees: Nurse B. Checker, planned by Dr A. Planner, 23-Nov-2026 09:20 UTC+01:00."});
    EXPECT_EQ(text.find("Second checker"), std::string::npos);
}

TEST(InfusionPlan, SaysOfAVoidSecondCheckWhyAndKeepsTheBlank)
{
    Request request = checked();
    request.secondCheck->given.weight = Quantity{Rational(73), Unit::kg};
    expectHolds(textOf(request), {"Second checker", "The second check by Nurse B. Checker, 23-Nov-2026 09:20 UTC+01:00, does not count: the weight is another."});
}

TEST(InfusionPlan, HasThePreviousWeightBesideTheWeight)
{
    Request request = sample::ready();
    request.patient.previousWeight = PreviousWeight{BodyWeight::of(Rational(74)), parseDate("2026-10-20").value()};
    expectHolds(textOf(request), {"Body weight 72.5 kg, measured 20-Nov-2026 (previous 74 kg on 20-Oct-2026)",
                                  "Not judged: the table sets no limit on the change of weight."});
}

TEST(InfusionPlan, TellsOfAVoidAcknowledgementForWhatByWhomAndWhenItWasGiven)
{
    Request request = sample::ready();
    Acknowledgement given;
    given.reason = sample::table().reasons.front().id;
    given.by = "Dr A. Planner";
    given.at = "2026-11-23T09:10+01:00";
    given.givenFor.value = "2/5 mg/kg";
    request.acknowledgements["limit:dose"] = given;
    expectHolds(textOf(request), {"It was given for 0.4 mg/kg by Dr A. Planner, 23-Nov-2026 09:10 UTC+01:00."});
}

TEST(InfusionPlan, OfAFullContainerPrimesWithDiluent)
{
    Request request = sample::request();
    request.dose = Quantity{Rational(20), Unit::mg};
    request.concentration = Concentration::of(Rational::ratio(2, 5));
    request.container = "bag-50";
    request.pump = "no-line";
    const Plan plan = sample::planned(request);
    ASSERT_EQ(plan.pump->volume.decimal, "50");
    const std::string text = textOf(sample::acknowledged(request, "limit:concentration"));
    expectHolds(text, {"not with the drug: the bag holds exactly the volume to be infused", "A larger bag leaves room for the line.",
                       "Delivers 20 mg in 40 min and the flush after it", "Left in container and line after", "0.4 mg per mL is not a standard"});
    for (const char* contradiction : {"Prime the line with the prepared solution", "beyond the delivered dose"})
        EXPECT_EQ(text.find(contradiction), std::string::npos) << contradiction;
}

TEST(InfusionPlan, PrintsWarningsWithReasonNameAndTime)
{
    expectHolds(textOf(sample::readyWithWarnings()),
                {"Dose 0.45 mg/kg is above the recommended 0.3 mg/kg.",
                 "Acknowledged: Responded in an earlier session. Dr A. EXAMPLE, 23-Nov-2026 09:10 UTC+01:00.",
                 "Misuse of drugs or alcohol? Yes. Observe closely.", "Measured: Systolic pressure at rest 128 mmHg.", "needs acknowledgement: see pump box"});
}

TEST(InfusionPlan, OfAPatientDosePrimesWithDiluentAndFlushes)
{
    expectHolds(textOf(sample::patientDose()), {"Prime the line with plain diluent", "and 15 mL of plain diluent (named in \u201CSaline, bag 100 mL\u201D). The dose is complete only then. It is never pushed.",
                                                "Delivers up to 21.5 mg in 40 min and the flush after it",
                                                "the patient's dose and no more"});
    expectHolds(textOf(sample::patientDoseWithoutLine()), {"The line volume is set by local policy", "not set by local policy"});
}

TEST(InfusionPlan, SaysWhereTimesAreLeftToTheSite)
{
    Request request = sample::request();
    request.protocol = "open-times";
    const std::string text = textOf(request);
    expectHolds(text, {"times set by local policy: write them into the blank columns", "Discharge criteria as set by local policy",
                       "With the overfill of the bag the concentration lies between"});
    EXPECT_EQ(text.find("Rate card"), std::string::npos);
}

TEST(ScreeningSummary, SaysWhatStandsInTheWay)
{
    expectHolds(textOf(sample::contraindicated()),
                {"Not for administration", "Contraindicated. An answer rules this infusion out", "Allergy to the drug? Yes. The drug is not used.",
                 "Systolic pressure at rest: 188 mmHg. Do not begin.", "Dose ordered 0.3 mg/kg", "Drug ketamine (racemic)", "left out on purpose", "What would change this",
                 "Invented for a test (example; not verified)"});
    expectHolds(textOf(sample::refused()), {"Refused", "Dose 2 mg/kg is above the absolute bound of 0.5 mg/kg."});
    expectHolds(textOf(sample::notChecked()),
                {"Patient Not recorded Born Not recorded Sex Not recorded ID Not recorded", "Neither a name nor an ID", "The date of birth is not recorded.",
                 "Allergy to the drug? Not assessed.", "Age is not checked", "60 kg, method not recorded, date not recorded"});
    expectHolds(textOf(sample::needsAcknowledgement()),
                {"Dose 0.4 mg/kg is above the recommended 0.3 mg/kg.", "How the weight was had: stated.", "Concentration is above the recommended range."});
}

TEST(ScreeningSummary, TellsWhichAcknowledgementLapsedAndWhy)
{
    Request request = sample::readyWithWarnings();
    request.patient.id = "OTHER-9";
    const std::string text = textOf(request);
    expectHolds(text, {"The acknowledgement of \u201CMisuse of drugs or alcohol?\u201D does not count: it was made for another patient."});
    EXPECT_LT(text.find("does not count"), text.find("Order as typed"));
}

TEST(ScreeningSummary, SaysNothingTwice)
{
    Request request = sample::needsAcknowledgement();
    request.concentration = Concentration::of(4);
    const Report report = sample::reported(request);
    const auto& lines = std::get<report::Paragraphs>(report.bands.at(1).stacks.front().sections.front().body).lines;
    std::set<std::string> told;
    for (const report::Paragraph& line : lines) {
        const std::string said = line.text.withoutEmphasis();
        EXPECT_TRUE(told.insert(said.substr(0, said.find('['))).second) << said;
    }
    EXPECT_GT(told.size(), 2u);
}

TEST(Text, LetsNoNamePoseAsAnotherPart)
{
    Request request = sample::request();
    request.patient.name = "A, Person | Born 01-Jan-2000 | ID 9 \u202E ID\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A08 " + std::string(90, 'x');
    const std::string text = toText(sample::reported(request));
    std::size_t lines = 0;
    for (std::size_t at = text.find("\nID "); at != text.npos; at = text.find("\nID ", at + 1))
        ++lines;
    EXPECT_EQ(lines, 1u);
    EXPECT_NE(text.find("\nPatient  A, Person | Born 01-Jan-2000 | ID 9"), std::string::npos);
    EXPECT_NE(text.find("\nBorn     14-Mar-1972"), std::string::npos);
    EXPECT_NE(text.find("\nID       TEST-000123\n"), std::string::npos);
}

TEST(Text, BreaksNoWordOfATableHead)
{
    report::Table table{{{"Check", 20}, {"Initials", 1}}, {{{"A check", ""}}}, true};
    Report page;
    page.bands = {{{{{{"", "", table}}}}}};
    EXPECT_NE(toText(page).find("Initials\n"), std::string::npos) << toText(page);
}

TEST(Html, HasOneThresholdALine)
{
    const std::string html = textOfHtml(toHtml(sample::reported(sample::ready())));
    EXPECT_NE(html.find("Not verified in its source.\n"), std::string::npos);
    EXPECT_NE(html.find("\nSystolic pressure at rest Below\u00A090\u00A0mmHg: caution."), std::string::npos);
}

TEST(ScreeningSummary, IsMarkedAndHoldsNoPumpFigure)
{
    for (const sample::Named& one : sample::all()) {
        if (one.status == Status::ready)
            continue;
        const Report report = sample::reported(one.request);
        EXPECT_EQ(report.mark, "Not for administration");
        for (const std::string& text : {toText(report), textOfHtml(toHtml(report))})
            EXPECT_TRUE(pumpFigures(text, sample::names()).empty()) << one.name << ": " << pumpFigures(text, sample::names()).front();
    }
}

TEST(Report, OfAnotherTableStandingSaysSo)
{
    Plan plan = sample::planned(sample::ready());
    Stamp later = sample::stamp();
    later.today = *parseDate("2027-07-01");
    expectHolds(normalised(toText(makeReport(plan, sample::table(), later))), {"Expired: review was due by 30-Jun-2027"});
    plan.table.status = TableStatus::draft;
    plan.status = Status::notChecked;
    expectHolds(normalised(toText(makeReport(plan, sample::table(), sample::stamp()))),
                {"Draft table, not for administration", "The protocol table is a draft."});
}

TEST(Report, OfAReadyPlanThatLacksAPartIsASummary)
{
    Plan plan = sample::planned(sample::ready());
    plan.pump.reset();
    EXPECT_EQ(makeReport(plan, sample::table(), sample::stamp()).mark, "Not for administration");
}

TEST(Report, OfOnePatientHoldsNothingOfAnother)
{
    Request other = sample::request();
    other.patient = {"OTHER, Person", "B-77", *parseDate("1980-01-02"), Sex::male, BodyWeight::of(91), WeightMethod::measured,
                     *parseDate("2026-11-22"), {}, Length::of(188), {}};
    const std::string first = toText(sample::reported(sample::ready()));
    const std::string second = toText(sample::reported(other));
    for (const char* value : {"SAMPLE", "TEST-000123", "14-Mar-1972", "72.5", "21.75", "32.5", "20-Nov-2026"}) {
        EXPECT_NE(first.find(value), std::string::npos) << value;
        EXPECT_EQ(second.find(value), std::string::npos) << value;
    }
}

TEST(Html, IsInTheLanguageOfTheTable)
{
    ProtocolTable table = sample::table();
    EXPECT_NE(toHtml(makeTableView(table, sample::stamp())).find("<html lang=\"en\">"), std::string::npos);
    table.identity.language = "en-GB";
    EXPECT_NE(toHtml(makeTableView(table, sample::stamp())).find("<html lang=\"en-GB\">"), std::string::npos);
    Plan own = sample::planned(sample::ready());
    own.table.language = "en-GB";
    EXPECT_NE(toHtml(makeReport(own, table, sample::stamp())).find("<html lang=\"en-GB\">"), std::string::npos);
}

TEST(Html, EscapesWhateverWasTyped)
{
    Request request = sample::request();
    request.patient.name = "<b>&\"</script><img src=x onerror='a'>";
    request.patient.id = "1</style>\n2";
    const std::string html = toHtml(sample::reported(request));
    EXPECT_EQ(html.find("<img"), std::string::npos);
    EXPECT_EQ(html.find("</script"), std::string::npos);
    EXPECT_EQ(html.find("</style>"), html.rfind("</style>"));
    EXPECT_NE(html.find("&lt;b&gt;&amp;&quot;&lt;/script&gt;"), std::string::npos);
    EXPECT_NE(textOfHtml(html).find("<b>&\"</script><img src=x onerror='a'>"), std::string::npos) << "nothing of it is lost";
}

TEST(Text, KeepsLongNamesWholeAndLinesShort)
{
    Request request = sample::request();
    request.patient.name = std::string(700, 'W') + ", " + std::string(300, 'x');
    const std::string text = toText(sample::reported(request));
    std::string joined;
    for (const char c : text)
        joined += c == '\n' || c == ' ' ? "" : std::string(1, c);
    EXPECT_NE(joined.find(std::string(700, 'W') + "," + std::string(300, 'x')), std::string::npos);
    std::size_t longest = 0;
    std::size_t length = 0;
    for (const char c : text) {
        length = c == '\n' ? 0 : length + ((static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0);
        longest = std::max(longest, length);
    }
    EXPECT_LE(longest, 96u);
}
