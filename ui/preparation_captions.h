// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace ketaplan {

/// "3 mL syringe, 1 vial"
QString drugCaption(const Preparation& preparation, const ProtocolTable& table);
/// "2 mL taken out"
QString diluentCaption(const Preparation& preparation);
/// "100 mg in 100 mL"
QString concentrationCaption(const Plan& plan);

} // namespace ketaplan
