// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace ketaplan::text {

/// Where the drug is when the volume to be infused has run, so that step, note and record say the same of it. Each needs
/// a plan with preparation and pump.

/// What the container holds beyond the volume to be infused. Nothing where it holds no more than that.
std::optional<Quantity> spareVolume(const Plan& plan);

/// True where the line cannot be primed with the solution without taking from the dose: it is primed with plain diluent,
/// and the dose is complete only after a flush. So with the patient's dose in the container, and with a container that
/// holds no more than the volume to be infused.
bool needsFlush(const Plan& plan);

/// True where overfill can keep drug of the patient's dose in the bag.
bool canStayInTheBag(const Plan& plan, const ProtocolTable& table);

/// Heads of the drug record.
std::string deliveredLabel(const Plan& plan, const ProtocolTable& table);
std::string remainderLabel(const Plan& plan, const ProtocolTable& table);

/// "Delivers 21.7 mg in 40 min 4 s, 0.23 % under the order."; also tells a rate that is far from the ordered one.
std::string delivers(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::text
