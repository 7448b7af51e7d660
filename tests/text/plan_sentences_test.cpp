// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/one_line.h"
#include "text/order_sentences.h"
#include "text/pump_sentences.h"
#include "text/screening_sentences.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace {

Figure figure(Int128 numerator, Int128 denominator, Unit unit)
{
    const Quantity exact{Rational::ratio(numerator, denominator), unit};
    return {exact, decimalText(exact.number)};
}

Plan pumpOf(const Figure& doseRate, const Figure& rate)
{
    Plan plan;
    plan.pump.emplace();
    plan.pump->doseRate = doseRate;
    plan.pump->rate = rate;
    return plan;
}

} // namespace

TEST(SameDigits, AreNoticedAtEveryShiftOfThePoint)
{
    const Figure flow = figure(325, 10, Unit::mLPerH);
    EXPECT_TRUE(text::sameDigitsNotice(pumpOf(figure(325, 10, Unit::mgPerH), flow))) << "no shift is a shift too";
    EXPECT_TRUE(text::sameDigitsNotice(pumpOf(figure(325, 1, Unit::mgPerH), flow)));
    EXPECT_TRUE(text::sameDigitsNotice(pumpOf(figure(325, 100, Unit::mgPerH), flow)));
    EXPECT_TRUE(text::sameDigitsNotice(pumpOf(figure(325, 10000, Unit::mgPerH), flow)));
    EXPECT_FALSE(text::sameDigitsNotice(pumpOf(figure(65, 1, Unit::mgPerH), flow)));
    EXPECT_FALSE(text::sameDigitsNotice(pumpOf(figure(3255, 100, Unit::mgPerH), flow)));
}

namespace {

/// The same with a concentration.
Plan pumpAt(const Figure& doseRate, const Figure& concentration, const Figure& rate)
{
    Plan plan = pumpOf(doseRate, rate);
    plan.preparation.emplace();
    plan.preparation->concentration = concentration;
    return plan;
}

} // namespace

TEST(SameDigits, AreNoticedOfTheConcentrationToo)
{
    const Figure flow = figure(20, 1, Unit::mLPerH);
    const auto rate = text::sameDigitsNotice(pumpAt(figure(40, 1, Unit::mgPerH), figure(2, 1, Unit::mgPerMl), flow));
    ASSERT_TRUE(rate);
    EXPECT_EQ(*rate, "mg\u00A0per\u00A0mL and mL/h have the same digits here with the point in another place. "
                     "The pump is set in mL/h: 20\u00A0mL/h.");
    const auto drug = text::sameDigitsNotice(pumpAt(figure(4, 10, Unit::mgPerH), figure(4, 10, Unit::mgPerMl), figure(1, 1, Unit::mLPerH)));
    ASSERT_TRUE(drug);
    EXPECT_TRUE(drug->starts_with("mg/h and mg\u00A0per\u00A0mL have the same number here.")) << *drug;
    const auto all = text::sameDigitsNotice(pumpAt(figure(10, 1, Unit::mgPerH), figure(1, 1, Unit::mgPerMl), figure(10, 1, Unit::mLPerH)));
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->starts_with("mg/h, mg\u00A0per\u00A0mL and mL/h all have the same digits here.")) << *all;
    EXPECT_FALSE(text::sameDigitsNotice(pumpAt(figure(39, 1, Unit::mgPerH), figure(2, 1, Unit::mgPerMl), figure(195, 10, Unit::mLPerH))));
}

TEST(SameDigits, OfVolumeAndRateAreNoticedWhereThePointTellsThemApart)
{
    Plan plan = pumpOf(figure(65, 1, Unit::mgPerH), figure(325, 10, Unit::mLPerH));
    plan.pump->volume = figure(325, 1, Unit::mL);
    ASSERT_TRUE(text::sameDigitsNotice(plan));
    EXPECT_NE(text::sameDigitsNotice(plan)->find("volume and the rate"), std::string::npos);
    plan.pump->volume = figure(325, 10, Unit::mL);
    EXPECT_FALSE(text::sameDigitsNotice(plan)) << "equal numbers may be mixed up without harm";
}

TEST(OneLine, LeavesNoCharacterThatChangesLineOrDirection)
{
    EXPECT_EQ(text::oneLine("A\nB\tC"), "A\uFFFDB\uFFFDC");
    EXPECT_EQ(text::oneLine("A\u202EB\u0085C\u2028D"), "A\uFFFDB\uFFFDC\uFFFDD");
    EXPECT_EQ(text::oneLine("\u00C5sa O\u2019Neill <b>&\""), "\u00C5sa O\u2019Neill <b>&\"");
}

TEST(OneLine, LeavesNoCharacterThatShowsNothing)
{
    for (const char* unseen : {"\u00AD", "\u061C", "\u180E", "\u200B", "\u2060", "\u2061", "\u2064", "\u206A", "\u206F", "\uFEFF",
                               "\U000E0001", "\U000E007F"})
        EXPECT_EQ(text::oneLine("A" + std::string(unseen) + "B"), "A\uFFFDB");
    for (const char* seen : {"\u00AC", "\u061D", "\u2065", "\u2070", "\U000E0080", "\U0001F600"})
        EXPECT_EQ(text::oneLine(seen), seen);
}

TEST(OneLine, KeepsNoMoreThanThreeMarksOnOneLetter)
{
    const std::string acute = "\u0301";
    EXPECT_EQ(text::oneLine("A" + acute + acute + acute + "B"), "A" + acute + acute + acute + "B");
    EXPECT_EQ(text::oneLine("A" + acute + acute + acute + acute + acute + "B" + acute), "A" + acute + acute + acute + "\uFFFDB" + acute);
    const std::string thai = "\u0E17\u0E35\u0E48"; // a consonant, a vowel above it, a tone above that
    EXPECT_EQ(text::oneLine(thai + thai + thai), thai + thai + thai);
}

TEST(TimeText, WritesADateForPeople)
{
    EXPECT_EQ(text::timeText("2026-11-23T09:10+01:00"), "23-Nov-2026 09:10 UTC+01:00");
    EXPECT_EQ(text::timeText("2026-11-23T09:10:30Z"), "23-Nov-2026 09:10 UTC");
    EXPECT_EQ(text::timeText("this morning"), "this morning");
}

TEST(Topics, AreQuestionsWithoutTheirMark)
{
    EXPECT_EQ(text::asTopic("Severe liver disease?"), "severe liver disease");
    EXPECT_EQ(text::asTopic("Systolic pressure"), "systolic pressure");
    EXPECT_EQ(text::asTopic("ECG of the last six months seen?"), "ECG of the last six months seen");
    EXPECT_EQ(text::asTopic("A fall since then?"), "a fall since then");
}

TEST(Thresholds, AreInWords)
{
    Rule rule;
    rule.when = {Above{{Rational(180), Unit::mmHg}}, Below{{Rational(90), Unit::mmHg}}};
    rule.severity = Severity::contraindicated;
    EXPECT_EQ(text::threshold(rule), "Above\u00A0180\u00A0mmHg or below\u00A090\u00A0mmHg: contraindicated.");
}
