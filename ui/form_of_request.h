// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

namespace ketaplan {

/// The form that a request would be typed as. What the request leaves open is empty; a measurement in a unit that its item
/// does not have stands there with that unit.
Form formOf(const Request& request, const ProtocolTable& table);

/// The request with what it leaves open as the protocol has it: the order that is planned. Itself, where nothing can be planned.
Request completed(const Request& request, const ProtocolTable& table, const Date& today);

} // namespace ketaplan
