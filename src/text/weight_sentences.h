// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>

namespace ketaplan::text {

/// "74 kg on 20-Oct-2026, now 65 kg on 20-Nov-2026"
std::string comparison(const ComparedWeights& weights);

/// "74 kg on 20-Oct-2026", of a patient with a previous weight.
std::string previousWeight(const PreviousWeight& previous);

} // namespace ketaplan::text
