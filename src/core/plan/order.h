// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ketaplan {

/// The request after the protocol's defaults, every id found, every quantity of its unit and above zero, every date
/// possible. The first thing that is not so is the error.
Result<Order, RequestError> orderOf(const Request& request, const ProtocolTable& table);

} // namespace ketaplan
