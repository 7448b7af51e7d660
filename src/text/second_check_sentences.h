// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>

namespace ketaplan::text {

/// The independent double check in words. What differs is named; the right value never is.

/// "The dose differs.": of a check that is being made.
std::string difference(CheckWhy why);

/// "Second check agrees: B. Nurse, planned by A. Prescriber, 23-Nov-2026 09:20 UTC+01:00."
std::string agreement(const SecondCheck& check);
/// "The second check by B. Nurse, 23-Nov-2026 09:20 UTC+01:00, does not count: the dose is another now."
std::string voided(const SecondCheck& check, const SecondCheckVerdict& verdict);
/// Either of them.
std::string outcome(const SecondCheck& check, const SecondCheckVerdict& verdict);

} // namespace ketaplan::text
