// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/rational.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::governance {

enum class DifferenceKind {
    number,  ///< a quantity or a count, or one where none was, or none where one was
    text,
    value,   ///< all else that stands in one place: yes or no, or a value of another kind
    added,
    removed,
    order,   ///< the same elements in another order; before and after are their ids
};

/// One place at which two JSON documents differ.
struct Difference {
    DifferenceKind kind = DifferenceKind::value;
    std::string at;        ///< JSON pointer in the later document; of what was removed, in the earlier one
    std::string place;     ///< the same in words: "protocol outpatient-start-low: dose, highest absolute"
    nlohmann::json before; ///< null where nothing stood there
    nlohmann::json after;
    std::optional<Rational> percent; ///< change of a number in its unit; nothing where it cannot be said
    /// To be read first: a number that changed more than twofold or to another unit, a bound that was set or removed, a
    /// limit that was removed; in a screening item, a rule or an interaction another severity, question, action, time, kind or
    /// scope; another certainty of a source; a medicine, screening item, rule, interaction or source that was removed.
    bool isCalledOut = false;
};

using Differences = std::vector<Difference>;

/// "number", "text", "value", "added", "removed", "order".
std::string_view code(DifferenceKind kind);

} // namespace ketaplan::governance
