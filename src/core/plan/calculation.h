// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/dose.h"
#include "core/plan/mixture.h"
#include "core/plan/pump_run.h"

#include <optional>

namespace ketaplan {

/// Everything that is reckoned of an order, exactly, as far as the first step that refuses.
struct Calculation {
    std::optional<BodyWeight> weight;
    std::optional<Dose> dose;
    std::optional<Mixture> mixture;
    std::optional<PumpRun> run;
    std::optional<Refusal> refusal;
};

/// The contract's steps 1 to 7, in that order. May throw ArithmeticError.
Calculation calculate(const Context& context);

/// The same for another dose of the same order in standard mode, where the mixture does not depend on the dose.
Calculation calculateWithMixture(const Context& context, const Calculation& base);

} // namespace ketaplan
