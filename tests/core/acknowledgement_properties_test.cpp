// SPDX-License-Identifier: GPL-3.0-or-later
// Random acknowledgements. A failure names its seed: KETAPLAN_SEED=<seed> KETAPLAN_PLANS=1 replays it.
#include "plan_checks.h"

#include <iterator>

namespace ketaplan {

namespace {

/// Every key that this plan asks to acknowledge.
std::set<std::string> openKeys(const Plan& plan)
{
    std::set<std::string> keys;
    for (const LimitEntry& entry : plan.limits)
        if (entry.verdict == Verdict::belowRecommended || entry.verdict == Verdict::aboveRecommended)
            keys.insert("limit:" + std::string(code(entry.quantity)));
    for (const Finding& finding : plan.findings)
        if (finding.assessed && finding.severity == Severity::caution)
            keys.insert("finding:" + finding.id);
    return keys;
}

Acknowledgement acknowledge(const Plan& plan, const std::string& key)
{
    Acknowledgement given;
    given.reason = "agreed";
    given.by = "Someone";
    given.givenFor = acknowledgeable(plan, key).value();
    return given;
}

using Change = std::pair<VoidWhy, void (*)(Acknowledgement&)>;

const Change changes[] = {
    {VoidWhy::otherPatient, [](Acknowledgement& a) { a.givenFor.patient = "0001"; }},
    {VoidWhy::otherDate, [](Acknowledgement& a) { a.givenFor.date = today - std::chrono::years(1); }},
    {VoidWhy::otherProtocol, [](Acknowledgement& a) { *a.givenFor.protocol += "x"; }},
    {VoidWhy::otherWeight, [](Acknowledgement& a) { a.givenFor.weight->number = a.givenFor.weight->number + Rational::ratio(1, 1000); }},
    {VoidWhy::otherDosingWeight,
     [](Acknowledgement& a) {
         auto& basis = *a.givenFor.dosingWeight;
         basis = basis == WeightBasis::ideal ? WeightBasis::actual : WeightBasis::ideal;
     }},
    {VoidWhy::otherDose, [](Acknowledgement& a) { a.givenFor.dose->number = a.givenFor.dose->number + Rational::ratio(1, 1000000); }},
    {VoidWhy::otherDose, [](Acknowledgement& a) { a.givenFor.dose->unit = a.givenFor.dose->unit == Unit::mg ? Unit::mgPerH : Unit::mg; }},
    {VoidWhy::otherDuration, [](Acknowledgement& a) { a.givenFor.duration->number = a.givenFor.duration->number + Rational(1); }},
    {VoidWhy::otherValue, [](Acknowledgement& a) { *a.givenFor.value = "1" + *a.givenFor.value; }},
    {VoidWhy::needsText, [](Acknowledgement& a) { a.reason = "other"; }},
    {VoidWhy::needsName, [](Acknowledgement& a) { a.by.clear(); }},
};

void checkLapse(const PlanInput& acknowledged, const std::string& key, const Change& change)
{
    PlanInput changed = acknowledged;
    change.second(changed.request.acknowledgements.at(key));
    const Plan found = planOf(changed);
    EXPECT_EQ(found.status, Status::needsAcknowledgement) << key << " " << code(change.first);
    ASSERT_EQ(found.voidAcknowledgements.size(), 1u) << key << " " << code(change.first);
    EXPECT_EQ(found.voidAcknowledgements.front().key, key);
    EXPECT_EQ(found.voidAcknowledgements.front().why, change.first);
}

/// A plan ordered otherwise keeps none of the acknowledgements that were given for this one.
void checkLapseOfOrder(const PlanInput& acknowledged, Chance& chance)
{
    PlanInput changed = acknowledged;
    switch (chance.below(3)) {
    case 0: changed.request.dose->number = changed.request.dose->number * Rational::ratio(1000001, 1000000); break;
    case 1: changed.request.duration = *changed.request.duration + Duration::of(Rational::ratio(1, 1000)); break;
    default: changed.request.patient.id = "0001";
    }
    const Plan found = planOf(changed);
    if (found.status != Status::refused) {
        EXPECT_EQ(found.voidAcknowledgements.size(), acknowledged.request.acknowledgements.size());
    }
}

TEST(Plans, loseAnAcknowledgementWhenAnyPartOfItChanges)
{
    int acknowledgements = 0;
    forRandomPlans(5000, [&](PlanInput input, Chance& chance) {
        const Plan open = planOf(input);
        if (open.status != Status::needsAcknowledgement)
            return;
        for (const std::string& key : openKeys(open))
            input.request.acknowledgements[key] = acknowledge(open, key);
        const Plan closed = planOf(input);
        EXPECT_EQ(closed.status, Status::ready);
        EXPECT_TRUE(closed.voidAcknowledgements.empty());
        const std::set<std::string> keys = openKeys(open);
        const std::string key = chance.oneOf(std::vector<std::string>(keys.begin(), keys.end()));
        checkLapse(input, key, changes[chance.below(static_cast<int>(std::size(changes)))]);
        checkLapseOfOrder(input, chance);
        ++acknowledgements;
    });
    if (isWholeRun()) {
        EXPECT_GT(acknowledgements, 200);
    }
}

} // namespace

} // namespace ketaplan
