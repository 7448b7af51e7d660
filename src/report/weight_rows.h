// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::report {

/// One weight, and what the engine plans for it of the protocol's own order.
struct WeightRow {
    Quantity weight;
    std::optional<Plan> plan; ///< nothing where the engine refuses it, or it crosses a limit
    std::string why;          ///< then the first reason, as a sentence
};

/// What a table by weight is made for; the duration is the protocol's own where none is given.
struct WeightOrder {
    std::string protocol;
    std::optional<Duration> duration;
    Date on{};
};

/// A row for every 5 kg of the recommended weights, planned one by one. Empty where the table bounds no weight.
std::vector<WeightRow> weightRows(const WeightOrder& order, const ProtocolTable& table);

/// The plans of the rows that have one.
std::vector<const Plan*> plannedOf(const std::vector<WeightRow>& rows);

} // namespace ketaplan::report
