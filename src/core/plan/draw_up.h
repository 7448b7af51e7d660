// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/mixture.h"

namespace ketaplan {

/// The final volume of the container once `drug` is in it.
Volume finalVolume(const Context& context, const Volume& drug);

/// Measures the drug in the smallest syringe that holds it, or in full largest ones and a last: the contract's steps 4
/// and 5. Refusals: `wrongForm`, `tooSmallToMeasure`, `cannotBeDelivered`. A dose is needed in patient-dose mode alone.
Result<DrawnUp, Refusal> drawUp(const Context& context, const BodyWeight& weight, const std::optional<Dose>& dose);

} // namespace ketaplan
