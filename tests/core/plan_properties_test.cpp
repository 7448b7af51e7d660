// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans against the second reckoning. A failure names its seed: KETAPLAN_SEED=<seed> KETAPLAN_PLANS=1 replays it.
#include "plan_checks.h"

#include <algorithm>

namespace ketaplan {

namespace {

using second::Reckoned;

void checkRange(const PlanInput& input, const DoseRange& range)
{
    const auto end = [&](bool absolute, bool high) { return second::rangeEnd(input.request, input.table, absolute, high); };
    EXPECT_SAME(range.recommendedLow.dose, end(false, false));
    EXPECT_SAME(range.recommendedHigh.dose, end(false, true));
    EXPECT_SAME(range.absoluteLow.dose, end(true, false));
    EXPECT_SAME(range.absoluteHigh.dose, end(true, true));
}

const Limit* limitIn(const std::map<Limited, Limit>& limits, Limited name)
{
    const auto found = limits.find(name);
    return found == limits.end() ? nullptr : &found->second;
}

void checkDecimals(const PlanInput& input, const Plan& plan)
{
    const Protocol& protocol = input.table.protocols.front();
    const auto doseLimit = [&](Unit unit) {
        return unit == protocol.dose->unit ? &protocol.dose->limit : limitIn(protocol.limits, quantityOfDose(unit).value());
    };
    checkDecimal(plan.dose->totalDose, doseLimit(Unit::mg));
    checkDecimal(plan.dose->dosePerKg, doseLimit(Unit::mgPerKg));
    checkDecimal(plan.dose->doseRate, doseLimit(Unit::mgPerH));
    checkDecimal(plan.dose->doseRatePerKg, doseLimit(Unit::mgPerKgPerH));
    checkDecimal(plan.dose->dosingWeight, nullptr);
    checkDecimal(plan.preparation->concentration, limitIn(protocol.limits, Limited::concentration));
    checkDecimal(plan.preparation->diluentVolume, nullptr);
    checkDecimal(plan.pump->rate, limitIn(protocol.limits, Limited::pumpRate));
    checkDecimal(plan.pump->duration, &protocol.duration->limit);
    checkDecimal(plan.pump->deliveredDose, doseLimit(Unit::mg));
    checkDecimal(plan.pump->deliveredError, limitIn(input.table.tolerances, Limited::deliveredError));
    for (const LimitEntry& entry : plan.limits)
        if (entry.value)
            checkDecimal(*entry.value, nullptr);
}

void checkEmitted(const PlanInput& input, const Plan& plan, const Reckoned& expected)
{
    const bool standard = plan.preparation->mode == Mode::standard;
    const bool open = expected.crossesRecommended() || (!standard && !expected.run.line);
    EXPECT_EQ(plan.status, open ? Status::needsAcknowledgement : Status::ready);
    checkDose(plan, expected);
    checkPreparation(*plan.preparation, expected.prepared);
    checkPump(*plan.pump, expected.run, standard);
    checkLedger(*plan.ledger, expected, standard);
    checkRange(input, *plan.range);
    checkLimits(plan.limits, expected.limits);
    checkBoundsKept(plan, expected);
    checkDecimals(input, plan);
}

TEST(Plans, equalTheSecondReckoning)
{
    int emitted = 0;
    int overflown = 0;
    forRandomPlans(100000, [&](const PlanInput& input, Chance&) {
        const Reckoned expected = second::reckon(input.request, input.table);
        const Plan found = planOf(input);
        if (!found.reasons.empty() && found.reasons.back().code == Refusal::overflow)
            ++overflown;
        else if (expected.refused())
            checkRefused(found, expected);
        else if (found.status == Status::refused)
            ADD_FAILURE() << "refused: " << testing::PrintToString(refusalsOf(found));
        else {
            ++emitted;
            checkEmitted(input, found, expected);
        }
    });
    RecordProperty("emitted", emitted);
    RecordProperty("overflown", overflown);
    if (isWholeRun()) {
        EXPECT_GT(emitted, 15000) << "too few plans come through for the properties to say much";
        EXPECT_LT(overflown, 100);
    }
}

// ---- the rate card

bool isDoseOrRate(Limited quantity)
{
    switch (quantity) {
    case Limited::dose:
    case Limited::totalDose:
    case Limited::dosePerKg:
    case Limited::doseRate:
    case Limited::doseRatePerKg:
    case Limited::pumpRate:
    case Limited::deliveredError: return true;
    default: return false;
    }
}

bool isOutside(const Plan& row, const Plan& whole)
{
    if (row.status == Status::refused)
        return true;
    const auto before = crossed(whole);
    const auto now = crossed(row);
    return std::any_of(now.begin(), now.end(), [&](const auto& one) { return isDoseOrRate(std::get<Limited>(one)) || !before.count(one); });
}

void checkRow(const PlanInput& input, const Plan& whole, const RateCardRow& row)
{
    PlanInput other = input;
    other.request.dose = row.dose.exact;
    const Plan rowPlan = planOf(other);
    ASSERT_EQ(row.outsideLimits, isOutside(rowPlan, whole)) << exactText(row.dose.exact);
    EXPECT_EQ(row.outsideLimits, !row.totalDose && !row.pumpVolume && !row.pumpRate);
    if (row.outsideLimits)
        return;
    EXPECT_EQ(row.totalDose->exact, rowPlan.dose->totalDose.exact);
    EXPECT_EQ(row.pumpVolume->exact, rowPlan.pump->volume.exact);
    EXPECT_EQ(row.pumpRate->exact, rowPlan.pump->rate.exact);
}

/// Low to high by the step, the high end and what was ordered, each once and rising.
std::set<Rational> expectedDoses(const DoseRule& rule, const Rational& ordered)
{
    std::set<Rational> doses = {*rule.limit.recommended.high, ordered};
    for (Rational dose = *rule.limit.recommended.low; dose <= *rule.limit.recommended.high; dose = dose + *rule.step)
        doses.insert(dose);
    return doses;
}

TEST(Plans, haveARateCardWhoseRowsAreTheirPlans)
{
    int rows = 0;
    forRandomPlans(10000, [&](const PlanInput& input, Chance&) {
        const DoseRule& rule = *input.table.protocols.front().dose;
        const Plan whole = planOf(input);
        if (whole.status == Status::refused)
            return;
        const bool hasCard = rule.step && whole.preparation->mode == Mode::standard;
        ASSERT_EQ(!whole.rateCard.empty(), hasCard);
        if (!hasCard)
            return;
        const auto ordered = std::find_if(whole.rateCard.begin(), whole.rateCard.end(), [](const auto& row) { return row.ordered; });
        ASSERT_NE(ordered, whole.rateCard.end());
        const std::set<Rational> expected = expectedDoses(rule, ordered->dose.exact.number);
        std::vector<Rational> found;
        for (const RateCardRow& row : whole.rateCard) {
            found.push_back(row.dose.exact.number);
            checkRow(input, whole, row);
        }
        EXPECT_EQ(found, std::vector<Rational>(expected.begin(), expected.end()));
        rows += static_cast<int>(found.size());
    });
    if (isWholeRun()) {
        EXPECT_GT(rows, 200);
    }
}

} // namespace

} // namespace ketaplan
