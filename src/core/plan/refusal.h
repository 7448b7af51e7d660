// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure.h"
#include "core/plan/limit_entry.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Every reason for which a plan is refused.
enum class Refusal {
    belowAbsolute, aboveAbsolute,
    contentOnly, dosingWeightNotAllowed, modeDoesNotFit,
    bolusNotAllowed, stepsNotAllowed, needsStandardMode, notStocked,
    needsHeight, needsSex,
    wrongForm, tooSmallToMeasure, cannotBeDelivered,
    methodDoesNotFit, containerTooSmall, mustDilute,
    pumpCannot,
    tableRetired, tablePastGrace, tableNotInForce, siteNotInForce, overflow,
};

struct Reason {
    Refusal code = Refusal::overflow;
    std::optional<Limited> quantity; ///< of a crossed bound, or what could not be delivered
    std::optional<Of> of;
    std::optional<Figure> value;
    std::optional<Figure> bound;
    bool doseBound = false;         ///< `highest` and `lowest` say what the protocol allows, in the order's unit
    std::optional<Figure> highest;
    std::optional<Figure> lowest;
    std::vector<std::string> allowed;        ///< codes that would do: dosing weights, methods, modes
    std::vector<std::string> products;       ///< ids that would do
    std::vector<std::string> containers;     ///< ids that would do
    std::vector<Figure> concentrations;      ///< standard ones that would do
    std::vector<std::string> sources;
    std::vector<std::string> pumps = {}; ///< ids that would do
    std::optional<Figure> offer = {};    ///< the strictest absolute bound of the dose in its own unit, where the whole plan at it passes
    std::optional<ComparedWeights> compared = {}; ///< of a crossed change of weight
    std::optional<int> step = {};        ///< of a stepped infusion, from 1; nothing: the whole
};

std::string_view code(Refusal refusal);

} // namespace ketaplan
