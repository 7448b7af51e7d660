// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/delivery.h"
#include "core/plan/dose_figures.h"
#include "core/plan/ordered.h"
#include "core/plan/refusal.h"
#include "core/plan/request.h"
#include "core/plan/request_error.h"
#include "core/protocol/table.h"
#include "core/result.h"
#include "core/screening/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// The first that applies, worst first.
enum class Status { refused, contraindicated, notChecked, needsAcknowledgement, ready };

/// Why an acknowledgement does not count.
enum class VoidWhy {
    notCrossed,          ///< the bound is kept, or the finding was not made
    cannotBeAcknowledged, ///< an absolute bound, a contraindication, or what is not assessed or checked
    otherPatient, otherDate, otherProtocol, otherWeight, otherDosingWeight, otherDose, otherDuration, otherSchedule, otherValue,
    needsText,           ///< the reason "other" without a text
    needsName,
};

struct VoidAcknowledgement {
    std::string key;
    VoidWhy why = VoidWhy::notCrossed;
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
    std::optional<DosingWeights> dosingWeights = {};
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
    std::optional<CourseFigures> course = {};
    std::vector<Offer> offers = {};
    /// Of the order's second check; nothing where there is none, or the plan is refused.
    std::optional<SecondCheckVerdict> secondCheck = {};
};

/// The one path to a dose. Pure: the same request, table and day give the same plan. `today` decides only whether the
/// table may still be used. An error means that the request is none: an id that the table does not have, a quantity in a
/// wrong unit or not above zero, a date after the infusion, nothing ordered.
Result<Plan, RequestError> plan(const Request& request, const ProtocolTable& table, const Date& today);

/// The acknowledgement, as it has to be given for this plan: everything but reason, text, name and time is filled in.
/// `key` is "limit:<quantity>" or "finding:<id>". Nothing where there is nothing of that key to acknowledge.
std::optional<AcknowledgedFor> acknowledgeable(const Plan& plan, std::string_view key);

/// What a second check has to find for this plan. Nothing where there is no rate to key. May be asked of any plan.
std::optional<CheckedFor> checkable(const Plan& plan);

std::string_view code(Status status);
std::string_view code(VoidWhy why);

/// 0 ready, 1 refused, 3 not-checked or needs-acknowledgement, 4 contraindicated.
int exitCode(Status status);

} // namespace ketaplan
