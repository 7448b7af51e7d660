// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/context.h"

#include <vector>

namespace ketaplan {

/// Whether the answer may speak for another day: not a measurement, nor what is due at the bedside or asks about the last session.
bool mayBeCarried(const ScreeningItem& item);

/// Takes out the answers that were carried from an earlier session and do not count for this one, as they were not confirmed
/// or may not be carried: they are not assessed.
void dropUncountedAnswers(Order& order, const ProtocolTable& table);

/// The patient, whose medicines are not assessed where they were carried and not confirmed.
Patient countedPatient(const Request& request);

/// Notes on what comes of a carried and confirmed answer when it was given.
void markCarried(const Context& context, std::vector<Finding>& findings);

} // namespace ketaplan
