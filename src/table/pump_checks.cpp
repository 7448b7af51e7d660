// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

void ratesAreAboveZero(const Node& pump, Faults& faults)
{
    expectAboveZero(pump["volume_step"], faults);
    expectAboveZero(pump["max_rate"], faults);
    for (const Node& rateStep : pump["rate_steps"].elements()) {
        expectAboveZero(rateStep["up_to"], faults);
        expectAboveZero(rateStep["step"], faults);
    }
}

void rateStepsRise(const Node& pump, Faults& faults)
{
    const auto rateSteps = pump["rate_steps"].elements();
    for (std::size_t i = 0; i + 1 < rateSteps.size(); ++i) {
        const Node here = rateSteps[i]["up_to"];
        const Node next = rateSteps[i + 1]["up_to"];
        expect(!here || !next || isAbove(next, here), faults, next, "a rate above the one before, " + textOf(here));
    }
}

void rateStepsFit(const Node& pump, Faults& faults)
{
    for (const Node& rateStep : pump["rate_steps"].elements())
        expectMultiple(rateStep["up_to"], rateStep["step"], faults);
}

void rateStepsReachTheHighestRate(const Node& pump, Faults& faults)
{
    const auto rateSteps = pump["rate_steps"].elements();
    if (rateSteps.empty())
        return;
    const Node last = rateSteps.back()["up_to"];
    expect(!isAbove(pump["max_rate"], last), faults, last, "at least max_rate, " + textOf(pump["max_rate"]));
}

void checkPump(const Node& pump, Faults& faults)
{
    ratesAreAboveZero(pump, faults);
    rateStepsRise(pump, faults);
    rateStepsFit(pump, faults);
    rateStepsReachTheHighestRate(pump, faults);
    expect(!isAbove(pump["min_rate"], pump["max_rate"]), faults, pump["min_rate"],
           "a rate not above max_rate, " + textOf(pump["max_rate"]));
}

} // namespace

void checkPumps(const Node& table, Faults& faults)
{
    for (const Node& pump : table["pumps"].elements())
        checkPump(pump, faults);
}

} // namespace ketaplan
