// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

/// What only a dose that is reckoned can have.
void onlyDosedProtocolsHaveThem(const Node& protocol, Faults& faults)
{
    if (protocol["dose"])
        return;
    for (const char* key : {"bolus", "steps", "course_limits"})
        expect(!protocol[key], faults, protocol[key], "no such key, because the protocol has no dose");
}

void boundsAreInUnit(const Node& limit, const std::string& unit, Faults& faults)
{
    for (const char* range : {"recommended", "absolute"})
        for (const Node& bound : limit[range].elements())
            expectUnit(bound, unit, faults);
}

/// A dose, and no rate.
bool isAmount(const std::string& unit)
{
    return unit == code(Unit::mgPerKg) || unit == code(Unit::mg);
}

void checkBolus(const Node& bolus, Faults& faults)
{
    if (const auto unit = bolus["dose"]["unit"].text(); unit && isAmount(*unit))
        boundsAreInUnit(bolus["dose"], *unit, faults);
    for (const char* limit : {"dose", "duration", "rate"})
        expectLimit(bolus[limit], faults);
}

bool isRate(const std::string& unit)
{
    return unit == code(Unit::mgPerKgPerH) || unit == code(Unit::mgPerH);
}

void checkSteps(const Node& protocol, Faults& faults)
{
    const Node steps = protocol["steps"];
    const auto unit = protocol["dose"]["unit"].text();
    if (!steps || !unit)
        return;
    if (!isRate(*unit))
        return faults.add(steps, "no such key, because the dose is in " + *unit + " and no rate");
    boundsAreInUnit(steps["increase"], *unit, faults);
    for (const char* limit : {"interval", "increase"})
        expectLimit(steps[limit], faults);
}

} // namespace

void checkSchedules(const Node& table, Faults& faults)
{
    for (const Node& protocol : table["protocols"].elements()) {
        onlyDosedProtocolsHaveThem(protocol, faults);
        checkBolus(protocol["bolus"], faults);
        checkSteps(protocol, faults);
        for (const Node& limit : protocol["course_limits"].members())
            expectLimit(limit, faults);
    }
}

} // namespace ketaplan
