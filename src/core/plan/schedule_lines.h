// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/delivery.h"
#include "core/plan/ordered.h"

#include <optional>
#include <vector>

namespace ketaplan {

/// One line of an order on its way through the pump, before any step of an instrument: the bolus or a step.
struct ScheduledLine {
    LineKind kind = LineKind::step;
    std::optional<int> step; ///< from 1
    Duration from;           ///< after the pump's start
    Duration length;
    DrugMass dose;
    bool isWhole = true; ///< nothing of it has been given
};

/// Bolus and all steps together.
Duration wholeDuration(const Order& order);

/// What the order has from the start of the pump, a plain dose being one step. The order has a duration, and a dose or steps.
std::vector<ScheduledLine> orderedLines(const Order& order, const BodyWeight& weight);

/// What is still to be run: all of it, or of a running pump the rest. A line under way keeps its rate.
std::vector<ScheduledLine> linesToRun(const Order& order, const BodyWeight& weight);

} // namespace ketaplan
