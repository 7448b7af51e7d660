// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"
#include "core/plan/dose.h"
#include "core/plan/mixture.h"
#include "core/plan/schedule_lines.h"

#include <vector>

namespace ketaplan {

/// One line of a schedule as the pump runs it.
struct LineRun {
    ScheduledLine ordered;
    Volume volume;
    FlowRate exactRate; ///< volume / ordered length
    FlowRate rate;
    Duration duration;
};

/// What is keyed into the pump and what comes of it.
struct PumpRun {
    Volume exactVolume; ///< before the pump's step
    Volume volume;      ///< to be infused
    FlowRate exactRate; ///< volume / ordered duration; of a schedule that of the first line
    FlowRate rate;      ///< of a schedule that of the first line
    Duration duration;  ///< of the whole, with what has been run already
    DoseRate doseRate;  ///< delivered / duration
    DrugMass delivered; ///< with what has been given already
    Ratio deliveredError; ///< of the ordered total dose
    Volume given = {};    ///< already, of a running pump
    std::vector<LineRun> lines = {}; ///< still to be run; empty for a plain order
};

/// The pump's setting: the contract's step 7. Refusals in this order: `pumpCannot` (kind), `cannotBeDelivered`,
/// `containerTooSmall`, `pumpCannot` (rate).
Result<PumpRun, Refusal> pumpRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture);

/// What is delivered of `run` against the ordered dose, once its volumes and durations stand.
void addDelivered(PumpRun& run, const Dose& dose, const Mixture& mixture);

} // namespace ketaplan
