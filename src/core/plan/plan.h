// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request.h"
#include "core/plan/request_error.h"
#include "core/protocol/table.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// The first that applies, worst first.
enum class Status { refused, contraindicated, notChecked, needsAcknowledgement, ready };

/// A figure of the plan: the exact value, and the one decimal under which it is shown everywhere.
struct Figure {
    Quantity exact;
    std::string decimal;
};

/// Whether the order or what the instruments can deliver of it is judged.
enum class Of { ordered, delivered };

enum class Verdict { within, belowRecommended, aboveRecommended, belowAbsolute, aboveAbsolute, notChecked };

struct LimitEntry {
    Limited quantity = Limited::dose;
    Of of = Of::ordered;
    std::optional<Figure> value; ///< nothing where it could not be had
    Verdict verdict = Verdict::within;
    std::optional<Figure> bound; ///< the one that is crossed
    bool rounded = false; ///< outside a recommended bound only by the step of an instrument
    std::vector<std::string> sources;
    bool acknowledged = false; ///< a recommended bound is crossed and validly acknowledged
};

struct Finding {
    std::string id;
    ItemKind kind = ItemKind::precaution;
    Due due = Due::planning;
    Severity severity = Severity::advice;
    std::string answer; ///< "yes", "no", "not-assessed", a quantity; of weight-method the method, of line-volume "not-set"
    bool assessed = false;
    std::string text;   ///< the question; empty for the program's own findings, whose sentence is in text/
    std::string action;
    std::vector<std::string> sources;
    bool acknowledged = false;
};

/// Every reason for which a plan is refused.
enum class Refusal {
    belowAbsolute, aboveAbsolute,
    contentOnly, dosingWeightNotAllowed, modeDoesNotFit,
    needsHeight, needsSex,
    wrongForm, tooSmallToMeasure, cannotBeDelivered,
    methodDoesNotFit, containerTooSmall, mustDilute,
    pumpCannot,
    tableRetired, tablePastGrace, overflow,
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
};

/// Why an acknowledgement does not count.
enum class VoidWhy {
    notCrossed,          ///< the bound is kept, or the finding was not made
    cannotBeAcknowledged, ///< an absolute bound, a contraindication, or what is not assessed or checked
    otherPatient, otherDate, otherProtocol, otherWeight, otherDosingWeight, otherDose, otherDuration, otherValue,
    needsText,           ///< the reason "other" without a text
    needsName,
};

struct VoidAcknowledgement {
    std::string key;
    VoidWhy why = VoidWhy::notCrossed;
};

/// The request after defaults. Ids are resolved; an absent part is one that the protocol does not have.
struct Order {
    Date date;
    std::string protocol;
    std::optional<Quantity> dose;
    std::optional<Duration> duration;
    WeightBasis dosingWeight = WeightBasis::actual;
    std::optional<std::string> product;
    std::optional<std::string> container;
    std::optional<Method> method;
    std::optional<Mode> mode;
    std::optional<Concentration> concentration;
    std::optional<std::string> pump;
    std::map<std::string, Answer> screening;
    std::map<std::string, Acknowledgement> acknowledgements;
};

struct DoseFigures {
    Figure dosingWeight;
    WeightBasis basis = WeightBasis::actual;
    Figure totalDose;
    Figure dosePerKg;
    Figure doseRate;
    Figure doseRatePerKg;
};

/// One side of what the limits leave for the total dose, and the limit that sets it.
struct RangeEnd {
    std::optional<Figure> dose; ///< mg
    std::optional<Limited> boundBy;
};

struct DoseRange {
    RangeEnd recommendedLow, recommendedHigh, absoluteLow, absoluteHigh;
};

struct Filling {
    std::string syringe; ///< id
    Figure volume;
};

struct ConcentrationRange {
    Figure low;
    Figure high;
};

struct Preparation {
    std::string product;
    std::string container;
    Method method = Method::replace;
    Mode mode = Mode::standard;
    std::vector<Filling> fillings;
    Figure amount;          ///< mg to prepare, before the syringe's graduation
    Figure exactDrugVolume; ///< mL, before the syringe's graduation
    Figure drugVolume;
    Figure diluentVolume;
    Figure finalVolume;
    Figure concentration;
    std::optional<Figure> concentrationError; ///< standard mode
    std::optional<ConcentrationRange> concentrationRange;
    std::int64_t vials = 0;
};

struct PumpSetting {
    std::string pump;
    Figure exactVolume; ///< mL, before the pump's step
    Figure volume;
    Figure exactRate; ///< volume / ordered duration in mL/h, before the pump's step
    Figure rate;
    Figure duration;
    Figure doseRate; ///< mg/h at this rate
    Figure deliveredDose;
    Figure deliveredError;
    std::optional<Figure> lineVolume;  ///< nothing: set by local policy
    std::optional<Figure> flushVolume; ///< patient-dose mode, where the line volume is known
};

/// Where every milligram that was opened ends: opened = delivered + containerRemainder + vialRemainder.
struct Ledger {
    Figure opened;
    Figure inContainer;
    Figure delivered;
    Figure containerRemainder;
    std::optional<Figure> inLine; ///< of containerRemainder, in standard mode where the line volume is known
    Figure vialRemainder;
};

struct RateCardRow {
    Figure dose; ///< in the protocol's unit
    bool ordered = false;
    bool outsideLimits = false; ///< then without figures
    std::optional<Figure> totalDose;
    std::optional<Figure> pumpVolume;
    std::optional<Figure> pumpRate;
};

struct ProtocolStamp {
    std::string id;
    std::string title;
};

/// What came of a request: an immutable value from which every screen, page and file is made. A refused plan has no
/// figures; a contraindicated one has no preparation, pump, ledger or rate card.
struct Plan {
    Status status = Status::refused;
    TableIdentity table;
    ProtocolStamp protocol;
    Patient patient;
    Order ordered;
    std::optional<DoseFigures> dose;
    std::optional<DoseRange> range;
    std::optional<Preparation> preparation;
    std::optional<PumpSetting> pump;
    std::optional<Ledger> ledger;
    std::vector<RateCardRow> rateCard;
    std::vector<LimitEntry> limits;
    std::vector<Finding> findings;
    std::vector<VoidAcknowledgement> voidAcknowledgements;
    std::vector<std::string> notApplicable;
    std::vector<Reason> reasons;
};

/// The one path to a dose. Pure: the same request, table and day give the same plan. `today` decides only whether the
/// table may still be used. An error means that the request is none: an id that the table does not have, a quantity in a
/// wrong unit or not above zero, a date after the infusion, nothing ordered.
Result<Plan, RequestError> plan(const Request& request, const ProtocolTable& table, const Date& today);

/// The acknowledgement, as it has to be given for this plan: everything but reason, text, name and time is filled in.
/// `key` is "limit:<quantity>" or "finding:<id>". Nothing where there is nothing of that key to acknowledge.
std::optional<AcknowledgedFor> acknowledgeable(const Plan& plan, std::string_view key);

std::string_view code(Status status);
std::string_view code(Of of);
std::string_view code(Verdict verdict);
std::string_view code(Refusal refusal);
std::string_view code(VoidWhy why);

/// 0 ready, 1 refused, 3 not-checked or needs-acknowledgement, 4 contraindicated.
int exitCode(Status status);

} // namespace ketaplan
