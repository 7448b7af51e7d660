// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_lint.h"
#include "text/sentences.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

Figure figure(Int128 numerator, Int128 denominator, Unit unit)
{
    const Quantity exact{Rational::ratio(numerator, denominator), unit};
    return {exact, decimalText(exact.number)};
}

LimitEntry entry(Limited quantity, Verdict verdict, const Figure& value, const Figure& bound)
{
    LimitEntry result;
    result.quantity = quantity;
    result.verdict = verdict;
    result.value = value;
    result.bound = bound;
    return result;
}

} // namespace

TEST(LimitSentences, NameValueSideAndBound)
{
    const LimitEntry dose = entry(Limited::dose, Verdict::aboveRecommended, figure(35, 100, Unit::mgPerKg), figure(3, 10, Unit::mgPerKg));
    EXPECT_EQ(text::sentence(dose), "Dose 0.35\u00A0mg/kg is above the recommended 0.3\u00A0mg/kg.");
    LimitEntry delivered = entry(Limited::doseRate, Verdict::belowAbsolute, figure(1, 1, Unit::mgPerH), figure(2, 1, Unit::mgPerH));
    delivered.of = Of::delivered;
    EXPECT_EQ(text::sentence(delivered), "Delivered dose rate 1\u00A0mg/h is below the absolute bound of 2\u00A0mg/h.");
    LimitEntry open;
    open.quantity = Limited::age;
    open.verdict = Verdict::notChecked;
    EXPECT_EQ(text::sentence(open), "Age is not checked: what it is reckoned from is missing.");
}

TEST(LimitSentences, LeaveOutFiguresOfPreparationWhereAsked)
{
    const LimitEntry rate = entry(Limited::pumpRate, Verdict::aboveRecommended, figure(120, 1, Unit::mLPerH), figure(100, 1, Unit::mLPerH));
    EXPECT_EQ(text::sentence(rate), "Pump rate 120\u00A0mL/h is above the recommended 100\u00A0mL/h.");
    EXPECT_EQ(text::sentence(rate, text::Figures::noPreparation), "Pump rate is above the recommended range.");
    const LimitEntry absolute = entry(Limited::concentration, Verdict::aboveAbsolute, figure(6, 1, Unit::mgPerMl), figure(5, 1, Unit::mgPerMl));
    EXPECT_EQ(text::sentence(absolute, text::Figures::noPreparation), "Concentration is above the absolute bound.");
    const LimitEntry bag = entry(Limited::container, Verdict::aboveRecommended, figure(500, 1, Unit::mL), figure(100, 1, Unit::mL));
    EXPECT_EQ(text::sentence(bag, text::Figures::noPreparation).find("500"), std::string::npos);
    EXPECT_NE(text::sentence(bag).find("500\u00A0mL"), std::string::npos);
}

TEST(LimitSentences, NameTheNearestStandardConcentration)
{
    LimitEntry beside = entry(Limited::concentration, Verdict::belowRecommended, figure(3, 2, Unit::mgPerMl), figure(1, 1, Unit::mgPerMl));
    EXPECT_EQ(normalised(text::sentence(beside)), "1.5 mg per mL is not a standard concentration of the protocol; the nearest is 1 mg per mL.");
    EXPECT_EQ(text::sentence(beside, text::Figures::noPreparation), "The ordered concentration is not a standard one of the protocol.");
    beside.sources = {"a"};
    EXPECT_EQ(normalised(text::sentence(beside)), "Concentration 1.5 mg/mL is below the recommended 1 mg/mL.") << "a limit of the table";
}

TEST(ReasonSentences, SayWhatTheProtocolAllows)
{
    Reason reason;
    reason.code = Refusal::aboveAbsolute;
    reason.quantity = Limited::dose;
    reason.of = Of::ordered;
    reason.value = figure(2, 1, Unit::mgPerKg);
    reason.bound = figure(1, 2, Unit::mgPerKg);
    reason.doseBound = true;
    reason.highest = figure(1, 2, Unit::mgPerKg);
    EXPECT_EQ(text::sentence(reason, {}),
              "Dose 2\u00A0mg/kg is above the absolute bound of 0.5\u00A0mg/kg. It cannot be acknowledged. As ordered otherwise, the "
              "protocol allows up to 0.5\u00A0mg/kg.");
    reason.lowest = figure(1, 10, Unit::mgPerKg);
    EXPECT_NE(text::sentence(reason, {}).find("allows 0.1 to 0.5\u00A0mg/kg."), std::string::npos);
}

TEST(ReasonSentences, NameWhatWouldDo)
{
    ProtocolTable table;
    table.containers.push_back({"big", "Bag of a size", ContainerKind::bag, Volume::of(250), {}, {}});
    Reason reason;
    reason.code = Refusal::containerTooSmall;
    reason.containers = {"big", "unknown-id"};
    reason.concentrations = {figure(2, 1, Unit::mgPerMl)};
    EXPECT_NE(text::sentence(reason, table).find("What would do: container \u201CBag of a size\u201D or \u201Cunknown-id\u201D; concentration 2\u00A0mg/mL."),
              std::string::npos);
    EXPECT_EQ(text::sentence(reason, table, text::Figures::noPreparation).find("mg/mL"), std::string::npos);
}

TEST(FindingSentences, AskAnswerAndAct)
{
    Finding finding{"misuse", ItemKind::precaution, Due::planning, Severity::caution, "yes", true, "Misuse of alcohol?", "Observe closely.", {}};
    EXPECT_EQ(text::sentence(finding), "Misuse of alcohol? Yes. Observe closely.");
    finding.text = "Systolic pressure";
    finding.answer = "188 mm[Hg]";
    EXPECT_EQ(text::sentence(finding), "Systolic pressure: 188\u00A0mmHg. Observe closely.");
    finding.assessed = false;
    EXPECT_EQ(text::sentence(finding), "Systolic pressure: not assessed. Observe closely.");
    const Finding own{"line-volume", ItemKind::precaution, Due::planning, Severity::caution, "not-set", true, "", "", {}};
    EXPECT_EQ(text::sentence(own), "Volume of the infusion line: not set by local policy. What is in the line is not infused until it is "
                                   "flushed at the infusion rate.");
    const Finding weight{"weight-method", ItemKind::precaution, Due::planning, Severity::caution, "stated", true, "", "", {}};
    EXPECT_EQ(text::sentence(weight), "How the weight was had: stated. Weigh the patient. The dose rests on this weight.");
    const Finding change{"running-change", ItemKind::precaution, Due::planning, Severity::caution,
                         "0.8 mL; 20 min; 8 mL; 2.4 mL/h; 24 mL/h", true, "", "", {}};
    EXPECT_EQ(text::sentence(change), "Order changed while the pump runs: given 0.8\u00A0mL at 20\u00A0min, planned by then 8\u00A0mL, mean so "
                                      "far 2.4\u00A0mL/h, next 24\u00A0mL/h. Read the pump again. Where given and planned lie far apart, find out "
                                      "why before anything is keyed.");
    EXPECT_EQ(text::sentence(change, text::Figures::noPreparation),
              "Order changed while the pump runs. Read the pump again. Where given and planned lie far apart, find out why before anything is keyed.");
}

TEST(RequestErrorSentences, SayWhichSessionACourseDoesNotHave)
{
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::badNumber, "/course/of", "2", {"3", "999"}, ""}),
              "A course of 2 has no session 3.");
    for (const char* found : {"0", "1.5", "1000"})
        for (const char* at : {"/course/of", "/course/session"})
            EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::badNumber, at, found, {"1", "999"}, ""}),
                      "\u201C" + std::string(found) + "\u201D is not a count of sessions. Allowed are whole numbers from 1 to 999.");
}

TEST(RequestErrorSentences, SayWhatWasFoundAndWhatIsAllowed)
{
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::wrongUnit, "/dose", "3 mL", {"mg", "mg/kg"}, ""}),
              "\u201C3 mL\u201D has another unit than belongs here. Allowed are mg or mg/kg.");
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::badNumber, "/dose", "0,3 mg/kg", {}, ""}),
              "A comma is not a decimal point here. Write 0.3.");
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::unknownKey, "/x", "a\nb", {}, ""}).find('\n'), std::string::npos);
}

TEST(RequestErrorSentences, NameAnExtraSpaceAndAnEmptyText)
{
    for (const char* written : {"72.5  kg", "72.5 kg "}) {
        const std::string said = "\u201C" + std::string(written) + "\u201D has an extra space. Write the number, one space and the unit.";
        EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::wrongUnit, "/patient/weight", written, {"kg"}, ""}), said);
        EXPECT_EQ(text::sentence(parseQuantity(written).error(), written), said);
    }
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::unknownId, "/protocol", "", {"low"}, ""}),
              "The protocol table has no \u201C\u201D (empty). It has low.");
    EXPECT_EQ(text::sentence(RequestError{RequestErrorCode::missingKey, "/protocol", "", {}, ""}), "This is required and is missing.");
}

TEST(VoidAcknowledgementSentences, NameTheQuestionOfAnItem)
{
    ProtocolTable table;
    table.screening.push_back({"misuse", ItemKind::precaution, "Misuse of alcohol?", Due::planning, {}, {}, {}, {}});
    EXPECT_EQ(text::sentence(VoidAcknowledgement{"finding:misuse", VoidWhy::otherPatient}, table),
              "The acknowledgement of \u201CMisuse of alcohol?\u201D does not count: it was made for another patient.");
    EXPECT_EQ(text::sentence(VoidAcknowledgement{"finding:line-volume", VoidWhy::notCrossed}, table),
              "The acknowledgement of \u201CVolume of the infusion line\u201D does not count: there is nothing to acknowledge.");
    EXPECT_NE(text::sentence(VoidAcknowledgement{"limit:dose", VoidWhy::otherDose}, table).find("\u201CDose\u201D"), std::string::npos);
}

TEST(VoidAcknowledgementSentences, NameTheQuantity)
{
    EXPECT_EQ(text::sentence(VoidAcknowledgement{"limit:dose_rate_per_kg", VoidWhy::otherDose}),
              "The acknowledgement of \u201CDose rate per kg\u201D does not count: the dose has changed.");
}

TEST(Citations, CarryTheirKindAndCertainty)
{
    ProtocolTable table;
    table.sources["a"] = {"a", "A paper.", "10.1/2", "", "article", Certainty::article};
    table.sources["p"] = {"p", "A page", "", "", "clinic-practice", Certainty::primary};
    EXPECT_EQ(text::citation(table, "a"), "A paper, doi 10.1/2 (article, not a guideline)") << "the kind is not told twice";
    EXPECT_EQ(text::citation(table, "p"), "A page (clinic practice; primary source)");
    EXPECT_EQ(text::citation(table, "unknown"), "unknown");
}
