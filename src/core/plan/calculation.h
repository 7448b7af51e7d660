// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/dose.h"
#include "core/plan/mixture.h"
#include "core/plan/pump_run.h"

#include <optional>
#include <vector>

namespace ketaplan {

/// Everything that is reckoned of an order, exactly, as far as the first step that refuses.
struct Calculation {
    std::optional<BodyWeight> weight;
    std::vector<ScheduledLine> lines; ///< as ordered from the start; empty for a plain order, and without a weight
    std::optional<Dose> dose; ///< of the whole; of a running pump only once the mixture is known
    std::optional<Mixture> mixture;
    std::optional<PumpRun> run;
    std::optional<Refusal> refusal;
};

/// The contract's steps 1 to 7, in that order. May throw ArithmeticError.
Calculation calculate(const Context& context);

/// The same for another dose of the same order in standard mode, where the mixture does not depend on the dose.
Calculation calculateWithMixture(const Context& context, const Calculation& base);

} // namespace ketaplan
