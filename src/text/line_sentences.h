// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"
#include "text/sentences.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::text {

/// The pump's programme in words: a loading bolus, steps, a change of a running pump. Each but `orderedParts` and the
/// sentences of limits and reasons needs a plan with preparation and pump.

/// True where the pump runs more than one rate over one time.
bool hasProgramme(const Plan& plan);
/// The number in the programme, from 1, of the first line that is still to be run.
std::size_t firstToRun(const Plan& plan);
const PumpLine& lineToKey(const Plan& plan);
/// That line's end in minutes after the pump's start. Nothing where no other line follows.
std::optional<Quantity> firstChange(const Plan& plan);

/// "Loading bolus", "Step 2", "Rest of step 2", "Infusion", "Already given".
std::string lineName(const Plan& plan, const PumpLine& line);

/// Whether the rates of its lines are told in mg/h, as its dose is per patient, or in mg/kg/h.
bool isDosedPerHour(const Plan& plan, const ProtocolTable& table);

/// When the rate is changed, and by whom where the pump cannot be programmed.
std::string changeNote(const Plan& plan);
/// What a running pump has given, when, and what is left. Nothing for one that has not been started.
std::optional<std::string> runningNote(const Plan& plan);
/// "79.7 mL in all, in 4 lines": what is still to be run.
std::string stillToRun(const Plan& plan);

/// Keying the first line and changing to each of the others.
std::vector<Rich> programmeSteps(const Plan& plan);
/// In place of the preparation, where the pump runs already.
std::vector<Rich> runningSteps(const Plan& plan, const ProtocolTable& table);

/// What the pump should have given in all after so many minutes, in mL to the nearest step of the pump, and the rate at which
/// it runs then. Nothing where it cannot be reckoned; no rate once all has been run.
std::optional<std::string> expectedGiven(const Plan& plan, const ProtocolTable& table, int minutes);
std::optional<std::string> expectedRate(const Plan& plan, int minutes);

/// One part of an order, as typed.
struct OrderedPart {
    std::string label;
    std::string value;
};
/// Bolus, steps and reading of the pump as ordered. Without figures of preparation the volume that was given is left out.
std::vector<OrderedPart> orderedParts(const Plan& plan, Figures figures = Figures::all);
/// "loading bolus, then 3 steps"
std::string orderedInShort(const Schedule& schedule);

/// A limit and a reason with the part of the infusion that they are of: "Step 2", "Loading bolus", "Mean of the whole".
std::string sentence(const Plan& plan, const LimitEntry& entry, Figures figures = Figures::all);
std::string sentence(const Plan& plan, const Reason& reason, const ProtocolTable& table, Figures figures = Figures::all);

} // namespace ketaplan::text
