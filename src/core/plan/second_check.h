// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/units/quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// What a second person found in the order and worked out, and for which plan. It counts only where every part equals
/// the plan.
struct CheckedFor {
    std::optional<std::string> patient; ///< the id, else the name
    std::optional<Date> date;
    std::optional<std::string> protocol;
    std::optional<Quantity> weight;
    std::optional<Quantity> dose; ///< in the order's unit; of a stepped infusion that of the step that is run first
    std::optional<Quantity> duration;
    std::optional<std::string> schedule; ///< `exactText` of bolus, steps and running; nothing for a plain order
    std::optional<std::string> product;  ///< id
    std::optional<Quantity> pumpRate;    ///< mL/h, of a programme that of the line to key first

    friend bool operator==(const CheckedFor&, const CheckedFor&) = default;
};

/// An independent double check, as it was made: without sight of the plan's figures.
struct SecondCheck {
    std::string plannedBy;
    std::string checkedBy; ///< another person
    std::string at;        ///< time with offset, as written
    CheckedFor given;
};

/// Why a second check does not count, or what differs in it.
enum class CheckWhy {
    nothingToCheck, ///< the plan has no rate to key
    needsName,
    samePerson,
    otherPatient, otherDate, otherProtocol, otherWeight, otherDose, otherDuration, otherSchedule, otherProduct, otherPumpRate,
};

struct SecondCheckVerdict {
    std::vector<CheckWhy> whys; ///< all of them, in the order of the enumeration

    bool agrees() const { return whys.empty(); }
};

/// "other-dose"
std::string_view code(CheckWhy why);
/// "agrees" or "void"
std::string_view code(const SecondCheckVerdict& verdict);

/// What of `given` is not as `current` has it.
std::vector<CheckWhy> differences(const CheckedFor& given, const CheckedFor& current);

} // namespace ketaplan
