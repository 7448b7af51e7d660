// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <nlohmann/json.hpp>

namespace ketaplan {

/// What a case file expects, taken from a plan: exact figures by their key, crossed bounds, verdicts, findings and what else
/// the contract fixes. The shape is that of `expect` in tests/cases.
nlohmann::json factsOf(const Plan& plan);
nlohmann::json factsOf(const RequestError& error);

} // namespace ketaplan
