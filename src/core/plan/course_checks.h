// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"
#include "core/plan/request_checks.h"

namespace ketaplan {

/// A session from 1 to `mostSessions` and at most that of the whole course, dates not after that of the infusion, carried items that
/// the table asks.
Check checkCourse(const Request& request, const ProtocolTable& table);

} // namespace ketaplan
