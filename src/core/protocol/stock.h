// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/measure.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan {

struct Product {
    std::string id;
    std::string label;
    std::string form; ///< id of a DrugForm
    Concentration concentration;
    Volume vial;
    bool mustDilute = false;
    std::vector<std::string> sources;
};

enum class ContainerKind { bag, emptyBag, syringe };

struct Overfill {
    Volume low;
    Volume high;
};

struct Container {
    std::string id;
    std::string label;
    ContainerKind kind = ContainerKind::bag;
    Volume volume;
    std::optional<Overfill> overfill; ///< nothing: not known
    std::vector<std::string> sources;
};

struct MeasuringSyringe {
    std::string id;
    Volume capacity;
    Volume graduation;
    Volume smallestMeasure;
};

/// Rates above the preceding step's `upTo` and up to this one are multiples of `step`.
struct RateStep {
    FlowRate upTo;
    FlowRate step;
};

struct Pump {
    std::string id;
    std::string label;
    std::vector<ContainerKind> kinds;
    std::vector<RateStep> rateSteps;
    Volume volumeStep;
    std::optional<FlowRate> minRate;
    FlowRate maxRate;
    std::optional<Volume> lineVolume; ///< nothing: set by local policy
};

} // namespace ketaplan
