// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"
#include "core/plan/dose.h"

#include <vector>

namespace ketaplan {

/// One filling of a measuring syringe.
struct MeasuredVolume {
    const MeasuringSyringe* syringe;
    Volume volume;
};

/// What is drawn up: the volume that is wanted, and what the syringes' graduations make of it.
struct DrawnUp {
    DrugMass amount;     ///< wanted
    Volume exactVolume;  ///< wanted
    const MeasuringSyringe* largest = nullptr; ///< of which `fullFillings` are drawn before the last
    Int128 fullFillings = 0;
    std::optional<MeasuredVolume> last;
    Volume volume; ///< the fillings together
};

/// What is in the container once it is prepared.
struct Mixture {
    DrawnUp drug;
    Volume diluent;
    Volume final;
    DrugMass drugMass;
    Concentration concentration;
    Concentration exactConcentration; ///< before the syringe's graduation: the ordered one, or dose in final volume
    Int128 vials = 0;
};

/// Draws up and dilutes: the contract's steps 4 to 6. Refusals in this order: `wrongForm`, `tooSmallToMeasure`,
/// `cannotBeDelivered`, `methodDoesNotFit`, `containerTooSmall`, `mustDilute`. A dose is needed in patient-dose mode alone.
Result<Mixture, Refusal> mixtureOf(const Context& context, const BodyWeight& weight, const std::optional<Dose>& dose);

/// The methods that fit a container and a mode, the default first.
std::vector<Method> methodsFor(ContainerKind kind, Mode mode);

} // namespace ketaplan
