// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

#include <vector>

namespace ketaplan {

/// Takes out the answers that were carried from an earlier session and not confirmed for this one: they are not assessed.
void dropUnconfirmedAnswers(Order& order);

/// The patient, whose medicines are not assessed where they were carried and not confirmed.
Patient countedPatient(const Request& request);

/// Notes on what comes of a carried and confirmed answer when it was given.
void markCarried(const Context& context, std::vector<Finding>& findings);

} // namespace ketaplan
