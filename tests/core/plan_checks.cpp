// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_checks.h"

#include <algorithm>

namespace ketaplan {

using second::Reckoned;
using second::wide;
using second::Wide;

namespace {

bool isSame(const LimitEntry& found, const second::Entry& expected)
{
    return found.quantity == expected.quantity && found.of == expected.of && found.step.value_or(0) == expected.step
        && found.verdict == expected.verdict
        && found.rounded == expected.rounded && same(found.value, expected.value) && same(found.bound, expected.bound);
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

template <typename Code>
std::string boundText(Code crossing, Limited quantity, int step)
{
    return std::string(code(crossing)) + " " + std::string(code(quantity)) + (step ? " of step " + std::to_string(step) : "");
}

std::set<std::string> refusalsOf(const Reckoned& expected)
{
    std::set<std::string> found;
    for (const auto& [quantity, verdict, step] : expected.crossedAbsolute())
        found.insert(boundText(verdict, quantity, step));
    if (!expected.refusal.empty())
        found.insert(expected.refusal);
    return found;
}

} // namespace

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
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

void checkLimits(const std::vector<LimitEntry>& found, const std::vector<second::Entry>& expected)
{
    const auto counted = std::count_if(found.begin(), found.end(), [](const LimitEntry& entry) {
        return entry.quantity != Limited::container || entry.verdict != Verdict::within;
    });
    EXPECT_EQ(static_cast<std::size_t>(counted), expected.size());
    for (const second::Entry& entry : expected)
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const LimitEntry& one) { return isSame(one, entry); }))
            << code(entry.of) << " " << code(entry.quantity) << " of step " << entry.step << " " << code(entry.verdict) << (entry.rounded ? " rounded" : "");
}

void checkBoundsKept(const Plan& plan, const Reckoned& expected)
{
    EXPECT_TRUE(expected.crossedAbsolute().empty());
    for (const LimitEntry& entry : plan.limits)
        EXPECT_TRUE(entry.verdict != Verdict::belowAbsolute && entry.verdict != Verdict::aboveAbsolute) << code(entry.quantity);
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

std::set<std::string> refusalsOf(const Plan& plan)
{
    std::set<std::string> found;
    for (const Reason& reason : plan.reasons) {
        const bool isBound = reason.code == Refusal::belowAbsolute || reason.code == Refusal::aboveAbsolute;
        found.insert(isBound ? boundText(reason.code, reason.quantity.value(), reason.step.value_or(0)) : std::string(code(reason.code)));
    }
    return found;
}

void checkRefused(const Plan& plan, const Reckoned& expected)
{
    EXPECT_EQ(plan.status, Status::refused);
    EXPECT_EQ(refusalsOf(plan), refusalsOf(expected));
    EXPECT_FALSE(plan.dose || plan.range || plan.preparation || plan.pump || plan.ledger || !plan.rateCard.empty());
}

std::set<std::tuple<Limited, int, Verdict>> crossed(const Plan& plan)
{
    std::set<std::tuple<Limited, int, Verdict>> found;
    for (const LimitEntry& entry : plan.limits)
        if (entry.verdict != Verdict::within && entry.verdict != Verdict::notChecked)
            found.emplace(entry.quantity, entry.step.value_or(0), entry.verdict);
    return found;
}

} // namespace ketaplan
