// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ketaplan {

/// The weight that a dose per kg is multiplied with. Ideal is Devine's, never above the actual weight; adjusted adds
/// 0.4 of the excess over it. Both need height and a sex of female or male: `needsHeight`, `needsSex`.
/// Source: Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-655.
Result<BodyWeight, Refusal> dosingWeight(WeightBasis basis, const Patient& patient);

} // namespace ketaplan
