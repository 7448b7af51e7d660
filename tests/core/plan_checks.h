// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_plans.h"
#include "second_reckoning.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

/// What the properties of plans have in common: random plans by their seeds, and a plan held against the second reckoning.
namespace ketaplan {

/// The day on which random plans are made: that of their requests.
inline const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};

std::uint64_t fromEnvironment(const char* name, std::uint64_t otherwise);

/// Whether the counts of a whole run can be asked for: not where a failure is replayed.
inline bool isWholeRun()
{
    return !std::getenv("KETAPLAN_PLANS");
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

Plan planOf(const PlanInput& input);

bool same(const Figure& figure, const second::Wide& value);
bool same(const std::optional<Figure>& figure, const std::optional<second::Wide>& value);

#define EXPECT_SAME(figure, value) EXPECT_TRUE(same(figure, value)) << #figure

void checkDose(const Plan& plan, const second::Reckoned& expected);
void checkPreparation(const Preparation& found, const second::Prepared& expected);
void checkPump(const PumpSetting& found, const second::Run& expected, bool standard);
void checkLedger(const Ledger& found, const second::Reckoned& expected, bool standard);
void checkLimits(const std::vector<LimitEntry>& found, const std::vector<second::Entry>& expected);
/// No plan that is emitted crosses an absolute bound, by its own entries and by the second reckoning.
void checkBoundsKept(const Plan& plan, const second::Reckoned& expected);
/// The same reasons, and no figure.
void checkRefused(const Plan& plan, const second::Reckoned& expected);
/// What is shown is the exact value to half its last digit, and no bound of the limit that the value is not.
void checkDecimal(const Figure& figure, const Limit* limit);

/// Codes, of crossed bounds with quantity and step.
std::set<std::string> refusalsOf(const Plan& plan);

/// Quantity, step (0: the whole) and verdict of every bound that the plan crosses.
std::set<std::tuple<Limited, int, Verdict>> crossed(const Plan& plan);

} // namespace ketaplan
