// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans against the second reckoning. A failure names its seed: KETAPLAN_SEED=<seed> KETAPLAN_PLANS=1 replays it.
#include "random_plans.h"
#include "second_reckoning.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace ketaplan {

namespace {

using second::Reckoned;
using second::wide;
using second::Wide;

const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

/// Calls `check(input)` for that many random plans, each from a seed of its own, until one fails.
template <typename Check>
void forRandomPlans(std::uint64_t count, const Check& check)
{
    const std::uint64_t first = fromEnvironment("KETAPLAN_SEED", 20261123);
    for (std::uint64_t seed = first; seed < first + fromEnvironment("KETAPLAN_PLANS", count); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Chance chance(seed);
        check(randomInput(chance), chance);
        if (testing::Test::HasFailure())
            return;
    }
}

Plan planOf(const PlanInput& input)
{
    Result<Plan, RequestError> result = plan(input.request, input.table, today);
    if (!result)
        throw std::runtime_error(std::string(code(result.error().code)) + " at " + result.error().at);
    return std::move(*std::move(result));
}

bool same(const Figure& figure, const Wide& value)
{
    return wide(figure.exact.number) == value;
}

bool same(const std::optional<Figure>& figure, const std::optional<Wide>& value)
{
    return figure.has_value() == value.has_value() && (!figure || same(*figure, *value));
}

#define EXPECT_SAME(figure, value) EXPECT_TRUE(same(figure, value)) << #figure

void checkDose(const Plan& plan, const Reckoned& expected)
{
    EXPECT_SAME(plan.dose->dosingWeight, expected.kg);
    EXPECT_SAME(plan.dose->totalDose, expected.dose.total);
    EXPECT_SAME(plan.dose->dosePerKg, expected.dose.perKg);
    EXPECT_SAME(plan.dose->doseRate, expected.dose.rate);
    EXPECT_SAME(plan.dose->doseRatePerKg, expected.dose.ratePerKg);
}

void checkPreparation(const Preparation& found, const second::Prepared& expected)
{
    EXPECT_SAME(found.amount, expected.amount);
    EXPECT_SAME(found.drugVolume, expected.drug);
    EXPECT_SAME(found.finalVolume, expected.final);
    EXPECT_SAME(found.diluentVolume, Wide(expected.final - expected.drug));
    EXPECT_SAME(found.concentration, expected.concentration);
    EXPECT_SAME(found.concentrationError, expected.error);
    EXPECT_EQ(Wide(found.vials), expected.vials);
    ASSERT_EQ(found.fillings.size(), expected.fillings.size());
    for (std::size_t i = 0; i < found.fillings.size(); ++i)
        EXPECT_SAME(found.fillings[i].volume, expected.fillings[i]);
    ASSERT_EQ(found.concentrationRange.has_value(), expected.range.has_value());
    if (expected.range) {
        EXPECT_SAME(found.concentrationRange->low, expected.range->first);
        EXPECT_SAME(found.concentrationRange->high, expected.range->second);
    }
}

void checkPump(const PumpSetting& found, const second::Run& expected, bool standard)
{
    EXPECT_SAME(found.volume, expected.volume);
    EXPECT_SAME(found.exactRate, expected.exactRate);
    EXPECT_SAME(found.rate, expected.rate);
    EXPECT_SAME(found.duration, expected.duration);
    EXPECT_SAME(found.deliveredDose, expected.delivered);
    EXPECT_SAME(found.deliveredError, expected.error);
    EXPECT_SAME(found.flushVolume, standard ? std::nullopt : expected.line);
}

void checkLedger(const Ledger& found, const Reckoned& expected, bool standard)
{
    const auto exact = [](const Figure& figure) { return wide(figure.exact.number); };
    EXPECT_EQ(exact(found.opened), exact(found.delivered) + exact(found.containerRemainder) + exact(found.vialRemainder));
    EXPECT_SAME(found.opened, expected.prepared.opened);
    EXPECT_SAME(found.inContainer, expected.prepared.inside);
    EXPECT_SAME(found.delivered, expected.run.delivered);
    EXPECT_SAME(found.containerRemainder, Wide(expected.prepared.inside - expected.run.delivered));
    const auto& line = expected.run.line;
    EXPECT_SAME(found.inLine, standard && line ? std::optional<Wide>(*line * expected.prepared.concentration) : std::nullopt);
    EXPECT_FALSE(found.containerRemainder.exact.number.isNegative());
    EXPECT_FALSE(found.vialRemainder.exact.number.isNegative());
}

void checkRange(const PlanInput& input, const DoseRange& range)
{
    const auto end = [&](bool absolute, bool high) { return second::rangeEnd(input.request, input.table, absolute, high); };
    EXPECT_SAME(range.recommendedLow.dose, end(false, false));
    EXPECT_SAME(range.recommendedHigh.dose, end(false, true));
    EXPECT_SAME(range.absoluteLow.dose, end(true, false));
    EXPECT_SAME(range.absoluteHigh.dose, end(true, true));
}

bool isSame(const LimitEntry& found, const second::Entry& expected)
{
    return found.quantity == expected.quantity && found.of == expected.of && found.verdict == expected.verdict
        && found.rounded == expected.rounded && same(found.value, expected.value) && same(found.bound, expected.bound);
}

void checkLimits(const std::vector<LimitEntry>& found, const std::vector<second::Entry>& expected)
{
    const auto counted = std::count_if(found.begin(), found.end(), [](const LimitEntry& entry) {
        return entry.quantity != Limited::container || entry.verdict != Verdict::within;
    });
    EXPECT_EQ(static_cast<std::size_t>(counted), expected.size());
    for (const second::Entry& entry : expected)
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const LimitEntry& one) { return isSame(one, entry); }))
            << code(entry.of) << " " << code(entry.quantity) << " " << code(entry.verdict) << (entry.rounded ? " rounded" : "");
}

/// No plan that is emitted crosses an absolute bound, by its own entries and by the second reckoning.
void checkBoundsKept(const Plan& plan, const Reckoned& expected)
{
    EXPECT_TRUE(expected.crossedAbsolute().empty());
    for (const LimitEntry& entry : plan.limits)
        EXPECT_TRUE(entry.verdict != Verdict::belowAbsolute && entry.verdict != Verdict::aboveAbsolute) << code(entry.quantity);
}

Wide shownValue(const std::string& decimal, Wide& halfUnit)
{
    const bool negative = decimal.starts_with('-');
    const std::size_t point = decimal.find('.');
    std::string digits = decimal.substr(negative ? 1 : 0);
    Wide scale = 1;
    if (point != decimal.npos) {
        digits.erase(point - (negative ? 1 : 0), 1);
        for (std::size_t i = point + 1; i < decimal.size(); ++i)
            scale *= 10;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    const Wide value = Wide(boost::multiprecision::cpp_int(digits)) / scale;
    halfUnit = 1 / (2 * std::max(scale, Wide(1000)));
    return negative ? Wide(-value) : value;
}

void checkDecimal(const Figure& figure, const Limit* limit)
{
    Wide halfUnit;
    const Wide exact = wide(figure.exact.number);
    const Wide value = shownValue(figure.decimal, halfUnit);
    EXPECT_LE(abs(Wide(value - exact)), halfUnit) << figure.decimal << " for " << exact;
    EXPECT_NE(figure.decimal, "-0");
    if (!limit)
        return;
    for (const auto& bound : {limit->recommended.low, limit->recommended.high, limit->absolute.low, limit->absolute.high})
        EXPECT_TRUE(!bound || wide(*bound) == exact || wide(*bound) != value) << figure.decimal << " looks like the bound";
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

std::set<std::string> refusalsOf(const Plan& plan)
{
    std::set<std::string> found;
    for (const Reason& reason : plan.reasons) {
        const bool isBound = reason.code == Refusal::belowAbsolute || reason.code == Refusal::aboveAbsolute;
        found.insert(std::string(code(reason.code)) + (isBound ? " " + std::string(code(reason.quantity.value())) : ""));
    }
    return found;
}

std::set<std::string> refusalsOf(const Reckoned& expected)
{
    std::set<std::string> found;
    for (const auto& [quantity, verdict] : expected.crossedAbsolute())
        found.insert(std::string(code(verdict)) + " " + std::string(code(quantity)));
    if (!expected.refusal.empty())
        found.insert(expected.refusal);
    return found;
}

void checkRefused(const Plan& plan, const Reckoned& expected)
{
    EXPECT_EQ(plan.status, Status::refused);
    EXPECT_EQ(refusalsOf(plan), refusalsOf(expected));
    EXPECT_FALSE(plan.dose || plan.range || plan.preparation || plan.pump || plan.ledger || !plan.rateCard.empty());
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
    if (!std::getenv("KETAPLAN_PLANS")) {
        EXPECT_GT(emitted, 20000) << "too few plans come through for the properties to say much";
        EXPECT_LT(overflown, 100);
    }
}

// ---- the rate card

std::set<std::pair<Limited, Verdict>> crossed(const Plan& plan)
{
    std::set<std::pair<Limited, Verdict>> found;
    for (const LimitEntry& entry : plan.limits)
        if (entry.verdict != Verdict::within && entry.verdict != Verdict::notChecked)
            found.emplace(entry.quantity, entry.verdict);
    return found;
}

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
    return std::any_of(now.begin(), now.end(), [&](const auto& one) { return isDoseOrRate(one.first) || !before.count(one); });
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
    if (!std::getenv("KETAPLAN_PLANS")) {
        EXPECT_GT(rows, 200);
    }
}

// ---- acknowledgements

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
    if (!std::getenv("KETAPLAN_PLANS")) {
        EXPECT_GT(acknowledgements, 200);
    }
}

} // namespace

} // namespace ketaplan
