// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures of the range and of the infusion over time show, held against the plan and its observation chart.
#include "report/label_places.h"
#include "report/range_picture.h"
#include "report/time_axis.h"
#include "sample.h"
#include "text/quantity_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace ketaplan;
using report::axisParts;

namespace {

/// The heads of the chart's columns that are times.
std::vector<std::string> chartMinutes(const Report& report)
{
    std::vector<std::string> minutes;
    for (const report::Band& band : report.bands)
        for (const report::Stack& stack : band.stacks)
            for (const report::Section& section : stack.sections)
                if (const auto* chart = std::get_if<report::Chart>(&section.body))
                    for (const std::string& head : chart->times)
                        if (!head.empty() && head != "before")
                            minutes.push_back(head);
    return minutes;
}

std::vector<std::string> labels(const std::vector<report::AxisMark>& marks)
{
    std::vector<std::string> result;
    for (const report::AxisMark& mark : marks)
        result.push_back(mark.label);
    return result;
}

bool holdsTimeAxis(const Report& report)
{
    for (const report::Band& band : report.bands)
        for (const report::Stack& stack : band.stacks)
            for (const report::Section& section : stack.sections)
                if (std::holds_alternative<report::TimeAxis>(section.body))
                    return true;
    return false;
}

report::TimeAxis axisOf(const Request& request)
{
    const auto axis = report::timeAxis(sample::planned(request), sample::table());
    EXPECT_TRUE(axis);
    return axis.value_or(report::TimeAxis());
}

Protocol firstProtocol()
{
    return sample::table().protocols.front();
}

} // namespace

TEST(TimeAxis, HasTheObservationsOfTheChart)
{
    for (const sample::Named& one : sample::all()) {
        if (one.status != Status::ready)
            continue;
        const std::vector<std::string> observed = labels(axisOf(one.request).observations);
        EXPECT_GT(observed.size(), 2U) << one.name;
        EXPECT_EQ(observed, chartMinutes(sample::reported(one.request))) << one.name;
    }
}

TEST(TimeAxis, IsProportionalToTime)
{
    for (const sample::Named& one : sample::all()) {
        const Plan plan = sample::planned(one.request);
        const auto axis = report::timeAxis(plan, sample::table());
        if (!axis)
            continue;
        // What is last stands at the end of the axis; a minute has one length everywhere on it.
        const int last = std::stoi(axis->observations.back().label);
        ASSERT_EQ(axis->observations.back().at, axisParts) << one.name;
        for (const report::AxisMark& mark : axis->observations)
            EXPECT_EQ(mark.at, std::stoi(mark.label) * axisParts / last) << one.name;
        if (!axis->spans.empty()) {
            EXPECT_EQ(axis->spans.back().to, static_cast<int>(floorOf(plan.pump->duration.exact.number * axisParts / last))) << one.name;
        }
    }
}

TEST(TimeAxis, LetsWhatIsLeftFallToNothingWithoutAGap)
{
    for (const Request& request : {sample::ready(), sample::bolusAndSteps(), sample::running(), sample::patientDose()}) {
        const report::TimeAxis axis = axisOf(request);
        ASSERT_FALSE(axis.spans.empty());
        EXPECT_EQ(axis.spans.front().from, 0);
        EXPECT_EQ(axis.spans.front().leftBefore, axisParts);
        EXPECT_EQ(axis.spans.back().leftAfter, 0);
        for (std::size_t i = 1; i < axis.spans.size(); ++i) {
            EXPECT_EQ(axis.spans[i].from, axis.spans[i - 1].to);
            EXPECT_EQ(axis.spans[i].leftBefore, axis.spans[i - 1].leftAfter);
        }
        for (const report::PumpSpan& span : axis.spans)
            EXPECT_GT(span.leftBefore, span.leftAfter);
    }
}

TEST(TimeAxis, ShowsEachRateOfAProgrammeInProportion)
{
    const Plan plan = sample::planned(sample::bolusAndSteps());
    const report::TimeAxis axis = axisOf(sample::bolusAndSteps());
    ASSERT_EQ(axis.spans.size(), plan.pump->lines.size());
    Rational highest;
    for (const PumpLine& line : plan.pump->lines)
        highest = std::max(highest, line.rate->exact.number);
    for (std::size_t i = 0; i < axis.spans.size(); ++i) {
        const Figure& rate = *plan.pump->lines[i].rate;
        EXPECT_EQ(axis.spans[i].rateLabel, text::shown(rate));
        EXPECT_EQ(axis.spans[i].rate, static_cast<int>(floorOf(rate.exact.number / highest * axisParts)));
    }
}

TEST(TimeAxis, DrawsNoRateForWhatARunningPumpHasGiven)
{
    const report::TimeAxis axis = axisOf(sample::running());
    ASSERT_GT(axis.spans.size(), 1U);
    EXPECT_TRUE(axis.spans.front().given);
    EXPECT_TRUE(axis.spans.front().rateLabel.empty());
    EXPECT_FALSE(axis.spans[1].given);
}

TEST(TimeAxis, OfAPlanThatIsNotReadyHasNoFigureAndIsNotOnItsPage)
{
    for (const sample::Named& one : sample::all()) {
        EXPECT_EQ(holdsTimeAxis(sample::reported(one.request)), one.status == Status::ready) << one.name;
        const auto axis = report::timeAxis(sample::planned(one.request), sample::table());
        if (one.status == Status::ready || !axis)
            continue;
        EXPECT_TRUE(axis->spans.empty()) << one.name;
        std::string everything = axis->head.withoutEmphasis();
        for (const std::string& sentence : axis->words)
            everything += sentence;
        everything += axis->legend;
        EXPECT_EQ(everything.find("mL"), std::string::npos) << one.name << ": " << everything;
    }
}

TEST(TimeAxis, EndsWhereObservationEnds)
{
    const Plan plan = sample::planned(sample::ready());
    const Monitoring& monitoring = find(sample::table().protocols, plan.protocol.id)->monitoring;
    ASSERT_TRUE(monitoring.afterMinutes);
    const Int128 minute = ceilingOf(plan.ordered.duration->quantity().number) + *monitoring.afterMinutes;
    const report::TimeAxis axis = axisOf(sample::ready());
    EXPECT_EQ(axis.events.back(), axisParts);
    EXPECT_NE(axis.legend.find(integerText(minute) + "\u00A0min"), std::string::npos) << axis.legend;
}

RC_GTEST_PROP(Labels, NeverOverlapNorLeaveTheAxis, ())
{
    const int length = *rc::gen::inRange(50, 2000);
    const int gap = *rc::gen::inRange(0, 20);
    const int rows = *rc::gen::inRange(1, 3);
    const auto wishes = *rc::gen::container<std::vector<report::LabelWish>>(rc::gen::construct<report::LabelWish>(
        rc::gen::inRange(0, length + 1), rc::gen::inRange(1, 200), rc::gen::inRange(0, 3)));
    const std::vector<report::LabelPlace> places = report::placeLabels(wishes, length, gap, rows);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int right = places[i].left + wishes[places[i].wish].width;
        RC_ASSERT(places[i].left >= 0 && right <= length && places[i].row < rows);
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart = places[j].row != places[i].row || places[j].left + wishes[places[j].wish].width + gap <= places[i].left
                || right + gap <= places[j].left;
            RC_ASSERT(apart);
        }
    }
}

TEST(Labels, PlaceTheLowestRankFirstAndStaggerBeforeTheyDrop)
{
    const std::vector<report::LabelWish> wishes = {{50, 40, 1}, {60, 40, 0}, {70, 40, 1}};
    const auto one = report::placeLabels(wishes, 120, 4, 1);
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one.front().wish, 1U);
    const auto two = report::placeLabels(wishes, 120, 4, 2);
    ASSERT_EQ(two.size(), 2U);
    EXPECT_NE(two.front().row, two.back().row);
}

TEST(Range, StandsInTheProtocolsUnitWithTheDosesOfThePlan)
{
    const Plan plan = sample::planned(sample::ready());
    const auto picture = report::rangePicture(plan, sample::table());
    ASSERT_TRUE(picture);
    ASSERT_EQ(picture->ordered.size(), 1U);
    EXPECT_EQ(picture->orderedLabel, "ordered " + text::shown(*plan.ordered.dose));
    EXPECT_NE(picture->recommended.find("mg/kg"), std::string::npos);
    const auto bare = report::rangePicture(firstProtocol());
    ASSERT_TRUE(bare);
    EXPECT_TRUE(bare->ordered.empty() && bare->orderedLabel.empty() && !bare->delivered);
    EXPECT_EQ(bare->recommended, picture->recommended);
}

TEST(Range, IsOpenWhereTheTableHasNoBound)
{
    Protocol protocol = firstProtocol();
    protocol.dose->limit.absolute = {};
    const auto picture = report::rangePicture(protocol);
    ASSERT_TRUE(picture);
    EXPECT_FALSE(picture->absoluteFrom || picture->absoluteTo);
    EXPECT_EQ(picture->absolute, "no absolute bound");
    EXPECT_LT(picture->recommendedTo.value_or(axisParts), axisParts);
    protocol.dose->limit.recommended = {};
    const auto open = report::rangePicture(protocol);
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->recommendedFrom || open->recommendedTo);
    EXPECT_TRUE(open->bounds.empty());
}

TEST(Range, OfContentWithoutADoseIsNone)
{
    Protocol protocol = firstProtocol();
    protocol.dose.reset();
    EXPECT_FALSE(report::rangePicture(protocol));
}

TEST(Range, OfAProgrammeMarksEachStepAndNoMean)
{
    const Request request = sample::bolusAndSteps();
    const auto picture = report::rangePicture(sample::planned(request), sample::table());
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->ordered.size(), request.schedule.steps.size());
    EXPECT_FALSE(picture->delivered);
    EXPECT_TRUE(picture->deliveredLabel.empty());
}
