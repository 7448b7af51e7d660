// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/protocol/screening_item.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// The ids of the findings that the program makes itself, beside the table's items.
inline constexpr std::string_view weightMethodFinding = "weight-method";
inline constexpr std::string_view lineVolumeFinding = "line-volume";
inline constexpr std::string_view dosingWeightFinding = "dosing-weight";
inline constexpr std::string_view medicinesFinding = "medicines";
inline constexpr std::string_view unrecognisedMedicineFinding = "medicine-not-recognised";

/// A previous weight that the table has no limit to judge by.
inline constexpr std::string_view previousWeightFinding = "previous-weight";

inline constexpr std::array ownFindings = {weightMethodFinding, lineVolumeFinding, dosingWeightFinding, medicinesFinding,
                                           unrecognisedMedicineFinding, previousWeightFinding};

/// What an answer, a measurement or a medicine comes to.
struct Finding {
    std::string id;
    ItemKind kind = ItemKind::precaution;
    Due due = Due::planning;
    Severity severity = Severity::advice;
    std::string answer; ///< "yes", "no", "not-assessed", a quantity; or what a finding of the program's own says
    bool assessed = false;
    std::string text;   ///< the question; empty for the program's own findings, whose sentence is in text/
    std::string mechanism = {}; ///< of an interaction
    std::string action;
    std::vector<ContentEntry> positions = {}; ///< where sources disagree
    std::vector<std::string> sources = {};
    std::string grade = {};
    std::optional<Date> answeredOn = {}; ///< of an answer that was carried over from an earlier session
    bool acknowledged = false;
};

} // namespace ketaplan
