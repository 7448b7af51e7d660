// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sentences.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ketaplan::text {

/// The figures of a plan that a reader can ask about.
enum class PlanFigure {
    totalDose, doseRate, drugVolume, diluentVolume, concentration, pumpRate, volume, duration, deliveredDose,
};

inline constexpr std::array planFigures = {
    PlanFigure::totalDose,     PlanFigure::doseRate, PlanFigure::drugVolume, PlanFigure::diluentVolume, PlanFigure::concentration,
    PlanFigure::pumpRate,      PlanFigure::volume,   PlanFigure::duration,   PlanFigure::deliveredDose,
};

/// "Prepared concentration"
std::string label(PlanFigure figure);

/// A figure, a limited quantity, or the finding of that id.
using BasisSubject = std::variant<PlanFigure, Limited, std::string>;

/// Words, and the ids of the sources that they rest on.
struct Statement {
    std::string words;
    std::vector<std::string> sources;
};

/// One value held against one limit.
struct LimitCheck {
    std::string what;        ///< "Delivered dose rate"
    std::string value;       ///< empty where it could not be had
    std::string verdict;     ///< "within recommended"
    std::string recommended; ///< "up to 0.3 mg/kg"; empty where the protocol has no such limit
    std::string absolute;
    Statement why; ///< note, grade and how surely it was read; or what is checked without a limit
};

/// How a figure was reckoned, what it was held against, and what it rests on.
struct Basis {
    std::string title;
    std::string value; ///< with its unit; of a finding its answer and severity
    std::vector<Working> workings;
    std::vector<LimitCheck> checks;
    std::vector<Statement> statements; ///< product, container, protocol; of a finding mechanism, action and thresholds
    std::vector<Statement> positions;  ///< where sources disagree
};

/// Everything of this plan that has a basis, in the order of the plan: figures, limits, findings. A refused or contraindicated
/// plan has no figures; what the delivery would have come to is left out as well.
std::vector<BasisSubject> basisSubjects(const Plan& plan);

/// Nothing where the plan has no such figure, limit or finding.
std::optional<Basis> basisOf(const BasisSubject& subject, const Plan& plan, const ProtocolTable& table);

/// What a reader wants to know of a source, to find it and to weigh it.
struct SourceCard {
    std::string citation;
    std::vector<std::string> links; ///< the DOI's address and the source's own
    std::vector<std::string> facts; ///< "Certainty: primary source", "Population: …", "Published: 2018"
};

SourceCard sourceCard(const Source& source);

} // namespace ketaplan::text
