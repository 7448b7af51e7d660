// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/protocol/limit.h"
#include "core/protocol/screening_item.h"
#include "core/units/measure.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

enum class Certainty { primary, secondary, article, unverified };

struct Source {
    std::string id;
    std::string citation;
    std::string doi; ///< empty where there is none
    std::string url; ///< empty where there is none
    std::string kind;
    Certainty certainty = Certainty::unverified;
};

enum class TableStatus { draft, reference, approved, retired };

struct Approval {
    std::string name;
    std::string role;
    Date date;
};

/// Who the table is and how far it may be used.
struct TableIdentity {
    std::string id;
    std::string title;
    std::string version;
    TableStatus status = TableStatus::draft;
    Date effective;
    Date reviewBy;
    int reviewGraceDays = 0; ///< days after `reviewBy` on which an approved table still counts; only an approved one has any
    std::vector<Approval> approvals;
    std::string sha256; ///< of the file's bytes, lower-case hexadecimal
};

struct DrugForm {
    std::string id;
    std::string name;
};

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

struct OverrideReason {
    std::string id; ///< "other" needs a text
    std::string label;
};

/// A sentence or figure of content beside the dose, with where it comes from.
struct ContentEntry {
    std::string text;
    std::vector<std::string> sources;
};

/// One thing to observe during the infusion: a row of the chart.
struct Observation {
    std::string id;
    std::string label;
    std::string unit; ///< as printed, empty where there is none
    std::vector<std::string> sources;
};

/// What to observe and when. Where the sources leave the times open `everyMinutes` is nothing, and the page says "set by
/// local policy".
struct Monitoring {
    std::vector<Observation> observations;
    std::optional<int> everyMinutes;      ///< during the infusion
    std::optional<int> afterMinutes;      ///< how long observation goes on after the end
    std::optional<int> everyMinutesAfter; ///< after the end
    std::vector<std::string> sources;     ///< of the times
    std::vector<ContentEntry> entries;
};

struct Evidence {
    std::string grade; ///< as the source grades it, empty where it does not
    std::vector<std::string> gradeSources;
    std::vector<ContentEntry> entries;
};

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
    std::string drugForm; ///< id of a DrugForm
    std::string route;
    Evidence evidence;
    std::optional<DoseRule> dose; ///< nothing: content that is shown and cannot be planned
    std::optional<DurationRule> duration;
    std::map<Limited, Limit> limits;
    std::vector<WeightBasis> dosingWeights; ///< the default first
    std::optional<PreparationRule> preparation;
    std::vector<ContentEntry> course;
    Monitoring monitoring;
    std::vector<ContentEntry> premedication;
    std::vector<ContentEntry> rescue;
    std::vector<ContentEntry> discharge;
    std::vector<std::string> sources;
};

/// The protocol table as checked values: every id that is named exists, every limit is well-formed, every unit is right.
/// Only the loader in table/ makes one from a file.
struct ProtocolTable {
    TableIdentity identity;
    std::map<std::string, Source, std::less<>> sources;
    std::string drugId;
    std::string drugName;
    std::vector<DrugForm> forms;
    std::vector<Product> products;
    std::vector<Container> containers;
    std::vector<MeasuringSyringe> syringes; ///< by rising capacity
    std::vector<Pump> pumps;
    std::map<Limited, Limit> tolerances;    ///< deliveredError, concentrationError
    std::map<Limited, Limit> patientLimits; ///< weight, height, age, bmi, weightAge
    std::vector<OverrideReason> reasons;
    std::vector<Protocol> protocols;
    std::vector<ScreeningItem> screening;
};

/// The element of that id, or null. Works for every list of the table whose elements have an `id`.
template <typename Element>
const Element* find(const std::vector<Element>& elements, std::string_view id)
{
    for (const Element& element : elements)
        if (element.id == id)
            return &element;
    return nullptr;
}

/// The stable codes of the table's own words.
std::string_view code(TableStatus status);
std::string_view code(Certainty certainty);
std::string_view code(ContainerKind kind);
std::string_view code(WeightBasis basis);
std::string_view code(Mode mode);
std::optional<TableStatus> tableStatusFromCode(std::string_view code);
std::optional<Certainty> certaintyFromCode(std::string_view code);
std::optional<ContainerKind> containerKindFromCode(std::string_view code);
std::optional<WeightBasis> weightBasisFromCode(std::string_view code);
std::optional<Mode> modeFromCode(std::string_view code);

/// The unit in which a limited quantity is written; nothing for `dose`, whose unit is the protocol's.
std::optional<Unit> unitOf(Limited limited);

/// The limited quantity that a dose in this unit is: mg is totalDose, mg/kg dosePerKg, mg/h doseRate, mg/kg/h doseRatePerKg.
std::optional<Limited> quantityOfDose(Unit unit);

} // namespace ketaplan
