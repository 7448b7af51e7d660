// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/content.h"
#include "core/protocol/limit.h"
#include "core/units/measure.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

struct DoseRule {
    Unit unit = Unit::mgPerKg; ///< mg/kg, mg/kg/h, mg or mg/h
    Limit limit;               ///< in `unit`
    std::optional<Rational> start;
    std::optional<Rational> step; ///< of the rate card
};

struct DurationRule {
    Limit limit; ///< in min
    std::optional<Duration> start;
};

/// A loading bolus before the infusion.
struct BolusRule {
    Limit dose;                ///< in mg/kg or mg
    Limit duration;            ///< in min
    std::optional<Limit> rate; ///< in mg/kg/h
};

/// That the dose may be stepped, and how fast. Only where the dose is a rate.
struct StepRule {
    Limit interval; ///< in min, between the beginnings of two steps
    Limit increase; ///< in the dose's unit, from one step to the next
};

enum class WeightBasis { actual, ideal, adjusted };
enum class Mode { standard, patientDose };

struct PreparationRule {
    std::string product;
    std::string container;
    Mode mode = Mode::standard;
    std::vector<Concentration> concentrations; ///< the standard ones, the default first
};

struct Protocol {
    std::string id;
    std::string title;
    std::vector<ContentEntry> indications;
    std::string setting;
    std::string population; ///< whom the sources studied, empty where it is not said
    std::string drugForm;   ///< id of a DrugForm
    std::string route;
    Evidence evidence;
    std::vector<PublishedRow> published; ///< the regimen as published
    std::optional<DoseRule> dose; ///< nothing: content that is shown and cannot be planned
    std::optional<DurationRule> duration;
    std::optional<BolusRule> bolus; ///< nothing: the protocol allows none
    std::optional<StepRule> steps;  ///< nothing: the protocol allows none
    std::map<Limited, Limit> limits;
    std::map<Limited, Limit> courseLimits; ///< session, interval, courseTotal
    std::vector<WeightBasis> dosingWeights; ///< the default first
    std::optional<PreparationRule> preparation;
    std::vector<ContentEntry> course;
    Monitoring monitoring;
    std::vector<ContentEntry> premedication;
    std::vector<ContentEntry> rescue;
    std::vector<ContentEntry> discharge;
    std::vector<std::string> sources;
};

std::string_view code(WeightBasis basis);
std::string_view code(Mode mode);
std::optional<WeightBasis> weightBasisFromCode(std::string_view code);
std::optional<Mode> modeFromCode(std::string_view code);

} // namespace ketaplan
