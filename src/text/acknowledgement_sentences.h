// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>

namespace ketaplan::text {

/// Why an acknowledgement does not count, and for what, by whom and when it was given: "The acknowledgement of “Dose” does not
/// count: the dose has changed. It was given for 0.35 mg/kg by Dr A. Example, 23-Nov-2026 09:10 UTC+01:00."
std::string voided(const VoidAcknowledgement& one, const Acknowledgement& given, const ProtocolTable& table);
/// The same of a plan that has it in its order.
std::string voided(const VoidAcknowledgement& one, const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::text
