// SPDX-License-Identifier: GPL-3.0-or-later
// Random second checks. A failure names its seed: KETAPLAN_SEED=<seed> KETAPLAN_PLANS=1 replays it.
#include "plan_checks.h"

#include <iterator>

namespace ketaplan {

namespace {

SecondCheck checkOf(const Plan& plan)
{
    return {"A. Planner", "B. Checker", "2026-11-23T09:20+01:00", checkable(plan).value()};
}

using Change = std::pair<CheckWhy, void (*)(SecondCheck&)>;

void add(std::optional<Quantity>& quantity, const Rational& number)
{
    quantity->number = quantity->number + number;
}

const Change changes[] = {
    {CheckWhy::needsName, [](SecondCheck& c) { c.checkedBy = "  "; }},
    {CheckWhy::samePerson, [](SecondCheck& c) { c.checkedBy = "Planner, Anna"; }},
    {CheckWhy::otherPatient, [](SecondCheck& c) { c.given.patient = "0001"; }},
    {CheckWhy::otherDate, [](SecondCheck& c) { c.given.date = today - std::chrono::years(1); }},
    {CheckWhy::otherProtocol, [](SecondCheck& c) { *c.given.protocol += "x"; }},
    {CheckWhy::otherWeight, [](SecondCheck& c) { add(c.given.weight, Rational::ratio(1, 1000)); }},
    {CheckWhy::otherDose, [](SecondCheck& c) { add(c.given.dose, Rational::ratio(1, 1000000)); }},
    {CheckWhy::otherDose, [](SecondCheck& c) { c.given.dose->unit = c.given.dose->unit == Unit::mg ? Unit::mgPerH : Unit::mg; }},
    {CheckWhy::otherDuration, [](SecondCheck& c) { c.given.duration.reset(); }},
    {CheckWhy::otherSchedule, [](SecondCheck& c) { c.given.schedule = "0 min 1 mg"; }},
    {CheckWhy::otherProduct, [](SecondCheck& c) { *c.given.product += "x"; }},
    {CheckWhy::otherPumpRate, [](SecondCheck& c) { c.given.pumpRate->number = c.given.pumpRate->number * Rational(10); }},
    {CheckWhy::otherPumpRate, [](SecondCheck& c) { c.given.pumpRate->number = c.given.pumpRate->number / Rational(10); }},
};

/// An order that is changed keeps no check that was made for another.
void checkLapseOfOrder(PlanInput checked, Chance& chance)
{
    switch (chance.below(3)) {
    case 0: checked.request.dose->number = checked.request.dose->number * Rational::ratio(1000001, 1000000); break;
    case 1: checked.request.duration = *checked.request.duration + Duration::of(Rational::ratio(1, 1000)); break;
    default: checked.request.patient.id = "0001";
    }
    const Plan found = planOf(checked);
    if (found.status != Status::refused) {
        EXPECT_FALSE(found.secondCheck->agrees());
    }
}

TEST(Plans, loseASecondCheckWhenAnyPartOfItChanges)
{
    int checks = 0;
    forRandomPlans(3000, [&](PlanInput input, Chance& chance) {
        const Plan plain = planOf(input);
        EXPECT_FALSE(plain.secondCheck);
        if (!plain.pump)
            return;
        input.request.secondCheck = checkOf(plain);
        const Plan agreed = planOf(input);
        EXPECT_TRUE(agreed.secondCheck->agrees());
        EXPECT_EQ(agreed.status, plain.status);
        const Change& change = changes[chance.below(static_cast<int>(std::size(changes)))];
        PlanInput changed = input;
        change.second(*changed.request.secondCheck);
        EXPECT_EQ(planOf(changed).secondCheck->whys, std::vector{change.first}) << code(change.first);
        checkLapseOfOrder(input, chance);
        ++checks;
    });
    if (isWholeRun()) {
        EXPECT_GT(checks, 300);
    }
}

} // namespace

} // namespace ketaplan
