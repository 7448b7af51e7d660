// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

/// Every worked case that can be planned, of the invented tables and of the shipped one.
struct PlannedCase {
    std::string name;
    ketaplan::ProtocolTable table;
    ketaplan::Plan plan;
};

const std::vector<PlannedCase>& plannedCases();
/// The example that stands for the common order.
PlannedCase standardCase();
/// The worked case of that file; fails the test where there is none.
PlannedCase plannedCase(const std::string& name);
