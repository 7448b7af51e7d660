// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <filesystem>
#include <string>
#include <vector>

/// The shipped table and the plans of its worked cases.
namespace shipped {

/// Ends the test where the table does not load.
const ketaplan::ProtocolTable& table();

struct Case {
    std::string name;
    ketaplan::Plan plan;
};

/// Every worked case whose request is one.
const std::vector<Case>& cases();

} // namespace shipped
