// SPDX-License-Identifier: GPL-3.0-or-later
// Random schedules against the second reckoning. A failure names its seed: KETAPLAN_SEED=<seed> KETAPLAN_PLANS=1 replays it.
#include "plan_checks.h"
#include "random_schedules.h"

#include <algorithm>

namespace ketaplan {

namespace {

using second::Reckoned;
using second::wide;
using second::Wide;

void checkLine(const PumpLine& found, const second::Line& expected, const Reckoned& plan)
{
    EXPECT_EQ(found.kind, expected.step == 0 ? LineKind::bolus : LineKind::step);
    EXPECT_EQ(found.step.value_or(0), expected.step);
    EXPECT_SAME(found.rate, std::optional<Wide>(expected.rate));
    EXPECT_SAME(found.volume, expected.volume);
    EXPECT_SAME(found.duration, expected.duration);
    EXPECT_SAME(found.dose, Wide(expected.volume * plan.prepared.concentration));
    EXPECT_SAME(found.doseRate, Wide(expected.rate * plan.prepared.concentration));
    EXPECT_SAME(found.doseRatePerKg, Wide(expected.rate * plan.prepared.concentration / plan.kg));
}

/// Every line begins where the one before it ended, and the last ends with the whole.
void checkSums(const PumpSetting& pump)
{
    Rational time, dose, volume;
    for (const PumpLine& line : pump.lines) {
        EXPECT_EQ(line.from.exact.number, time);
        time = time + line.duration.exact.number;
        dose = dose + line.dose.exact.number;
        volume = volume + line.volume.exact.number;
        EXPECT_EQ(line.cumulativeDose.exact.number, dose);
        EXPECT_EQ(line.cumulativeVolume.exact.number, volume);
    }
    EXPECT_EQ(pump.duration.exact.number, time);
    EXPECT_EQ(pump.deliveredDose.exact.number, dose);
}

void checkLines(const PlanInput& input, const PumpSetting& pump, const Reckoned& expected)
{
    const auto& running = input.request.schedule.running;
    std::size_t first = 0;
    if (running) {
        first = 1;
        ASSERT_EQ(pump.lines.front().kind, LineKind::given);
        EXPECT_EQ(pump.lines.front().volume.exact, running->given.quantity());
        EXPECT_EQ(pump.lines.front().duration.exact, running->at.quantity());
        EXPECT_FALSE(pump.lines.front().rate);
    }
    ASSERT_EQ(pump.lines.size(), first + expected.run.lines.size());
    for (std::size_t i = 0; i < expected.run.lines.size(); ++i)
        checkLine(pump.lines[first + i], expected.run.lines[i], expected);
    checkSums(pump);
}

bool isOpen(const Plan& plan)
{
    return std::any_of(plan.limits.begin(), plan.limits.end(), [](const LimitEntry& entry) {
        return entry.verdict == Verdict::notChecked;
    });
}

void checkEmitted(const PlanInput& input, const Plan& plan, const Reckoned& expected)
{
    // A running pump's change is always to be acknowledged; the second reckoning has no findings.
    const bool isChanged = input.request.schedule.running.has_value();
    const Status complete = isChanged || expected.crossesRecommended() ? Status::needsAcknowledgement : Status::ready;
    EXPECT_EQ(plan.status, isOpen(plan) ? Status::notChecked : complete);
    checkDose(plan, expected);
    checkPreparation(*plan.preparation, expected.prepared);
    checkPump(*plan.pump, expected.run, true);
    checkLedger(*plan.ledger, expected, true);
    checkLines(input, *plan.pump, expected);
    checkLimits(plan.limits, expected.limits);
    checkBoundsKept(plan, expected);
    EXPECT_TRUE(!plan.range && plan.rateCard.empty() && plan.offers.empty());
    EXPECT_EQ(plan.course.has_value(), input.request.course.has_value());
}

/// True where the plan was emitted.
bool checkPlan(const PlanInput& input, const Plan& found)
{
    const Reckoned expected = second::reckon(input.request, input.table);
    if (expected.refused())
        checkRefused(found, expected);
    else if (found.status == Status::refused)
        ADD_FAILURE() << "refused: " << testing::PrintToString(refusalsOf(found));
    else
        checkEmitted(input, found, expected);
    return !expected.refused();
}

bool isOverflown(const Plan& plan)
{
    return !plan.reasons.empty() && plan.reasons.back().code == Refusal::overflow;
}

TEST(Schedules, equalTheSecondReckoning)
{
    int emitted = 0;
    int overflown = 0;
    forRandomPlans(40000, [&](const PlanInput&, Chance& chance) {
        const PlanInput input = randomSchedule(chance);
        const Plan found = planOf(input);
        if (isOverflown(found))
            ++overflown;
        else
            emitted += checkPlan(input, found);
    });
    RecordProperty("emitted", emitted);
    RecordProperty("overflown", overflown);
    if (isWholeRun()) {
        EXPECT_GT(emitted, 7000) << "too few plans come through for the properties to say much";
        EXPECT_LT(overflown, 400);
    }
}

void expectSameFigures(const Plan& plain, const Plan& stepped)
{
    const auto same = [](const Figure& a, const Figure& b) { return a.exact == b.exact && a.decimal == b.decimal; };
    EXPECT_TRUE(same(plain.dose->totalDose, stepped.dose->totalDose));
    EXPECT_TRUE(same(plain.dose->doseRatePerKg, stepped.dose->doseRatePerKg));
    EXPECT_TRUE(same(plain.preparation->drugVolume, stepped.preparation->drugVolume));
    EXPECT_TRUE(same(plain.preparation->concentration, stepped.preparation->concentration));
    EXPECT_TRUE(same(plain.pump->exactVolume, stepped.pump->exactVolume));
    EXPECT_TRUE(same(plain.pump->volume, stepped.pump->volume));
    EXPECT_TRUE(same(plain.pump->exactRate, stepped.pump->exactRate));
    EXPECT_TRUE(same(plain.pump->rate, stepped.pump->rate));
    EXPECT_TRUE(same(plain.pump->duration, stepped.pump->duration));
    EXPECT_TRUE(same(plain.pump->doseRate, stepped.pump->doseRate));
    EXPECT_TRUE(same(plain.pump->deliveredDose, stepped.pump->deliveredDose));
    EXPECT_TRUE(same(plain.pump->deliveredError, stepped.pump->deliveredError));
    EXPECT_TRUE(same(plain.ledger->containerRemainder, stepped.ledger->containerRemainder));
}

/// Every judgement of the plain order is one of the stepped one, and those of the step add nothing that crosses.
void expectSameLimits(const Plan& plain, const Plan& stepped)
{
    const auto has = [](const Plan& plan, const LimitEntry& one, bool ofStep) {
        return std::any_of(plan.limits.begin(), plan.limits.end(), [&](const LimitEntry& other) {
            return other.quantity == one.quantity && other.of == one.of && other.verdict == one.verdict && other.rounded == one.rounded
                && other.step.has_value() == ofStep && other.value->exact == one.value->exact;
        });
    };
    for (const LimitEntry& entry : plain.limits)
        EXPECT_TRUE(has(stepped, entry, entry.quantity == Limited::pumpRate)) << code(entry.of) << " " << code(entry.quantity);
    for (const LimitEntry& entry : stepped.limits)
        EXPECT_TRUE(!entry.step || has(plain, entry, false)) << code(entry.of) << " " << code(entry.quantity);
}

std::set<std::string> codesOf(const Plan& plan)
{
    std::set<std::string> codes;
    for (const Reason& reason : plan.reasons)
        codes.insert(std::string(code(reason.code)) + (reason.quantity ? " " + std::string(code(*reason.quantity)) : ""));
    return codes;
}

TEST(Schedules, ofOneStepAreThePlainOrder)
{
    int compared = 0;
    forRandomPlans(20000, [&](PlanInput input, Chance&) {
        input.request.mode = Mode::standard;
        const Plan plain = planOf(input);
        orderAsOneStep(input);
        const Plan stepped = planOf(input);
        ASSERT_EQ(plain.status, stepped.status);
        EXPECT_EQ(codesOf(plain), codesOf(stepped));
        if (plain.status == Status::refused)
            return;
        expectSameFigures(plain, stepped);
        expectSameLimits(plain, stepped);
        ++compared;
    });
    if (isWholeRun()) {
        EXPECT_GT(compared, 4000);
    }
}

/// As many steps as an order may have.
TEST(Schedules, withManyStepsStillFitExactArithmetic)
{
    int overflown = 0;
    forRandomPlans(3000, [&](const PlanInput&, Chance& chance) {
        const PlanInput input = randomSchedule(chance, 48);
        const Plan found = planOf(input);
        if (isOverflown(found))
            ++overflown;
        else
            checkPlan(input, found);
    });
    RecordProperty("overflown", overflown);
    if (isWholeRun()) {
        EXPECT_LT(overflown, 30);
    }
}

} // namespace

} // namespace ketaplan
