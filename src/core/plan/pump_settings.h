// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/step_choice.h"

#include <functional>
#include <vector>

namespace ketaplan {

/// Whether there is a pump for the container.
bool hasPump(const Context& context);

/// The rate that the pump is set to for an exact one: of the settable rates next to it the one that `chooseStep` takes.
/// Refusals: `pumpCannot` where the exact or the chosen rate is outside the pump's, `cannotBeDelivered`.
Result<FlowRate, Refusal> settableRate(const Context& context, const FlowRate& exact,
                                       const std::function<std::vector<Effect>(const FlowRate&)>& effectsOf);

/// Whether the volume, and the line's content where it is known, come out of a container of this final volume.
bool fits(const Context& context, const Volume& volume, const Volume& finalVolume);

/// The volumes that the pump can be set to next to the exact one. Where the exact one comes out of the container, one that
/// does not is none of them. `others` is what comes out beside it.
std::vector<Rational> settableVolumes(const Context& context, const Volume& exact, const Volume& others, const Volume& finalVolume);

} // namespace ketaplan
