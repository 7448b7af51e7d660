// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"
#include "core/plan/dose.h"
#include "core/plan/mixture.h"

namespace ketaplan {

/// What is keyed into the pump and what comes of it.
struct PumpRun {
    Volume exactVolume; ///< before the pump's step
    Volume volume;      ///< to be infused
    FlowRate exactRate; ///< volume / ordered duration
    FlowRate rate;
    Duration duration;
    DoseRate doseRate;
    DrugMass delivered;
    Ratio deliveredError; ///< of the ordered total dose
};

/// The pump's setting: the contract's step 7. Refusals in this order: `pumpCannot` (kind), `cannotBeDelivered`,
/// `containerTooSmall`, `pumpCannot` (rate).
Result<PumpRun, Refusal> pumpRunOf(const Context& context, const BodyWeight& weight, const Dose& dose, const Mixture& mixture);

} // namespace ketaplan
