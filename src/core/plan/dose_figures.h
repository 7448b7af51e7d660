// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/figure.h"
#include "core/protocol/limit.h"
#include "core/protocol/protocol.h"

#include <optional>
#include <string_view>

namespace ketaplan {

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

/// The three weights that a dose can be reckoned by; ideal and adjusted where height and sex are known.
struct DosingWeights {
    Figure actual;
    std::optional<Figure> ideal;
    std::optional<Figure> adjusted;
};

/// Where the infusion stands in its course.
struct CourseFigures {
    int session = 1;
    std::optional<int> of;
    std::optional<Figure> interval;      ///< d since the last session
    std::optional<Figure> totalWithThis; ///< mg of all sessions and this one as ordered
};

/// A dose that the clinician may take instead of the ordered one by one action. Never applied by itself.
struct Offer {
    enum class Kind { wholeMilligram };
    Kind kind = Kind::wholeMilligram;
    Figure dose;
};

std::string_view code(Offer::Kind kind);

} // namespace ketaplan
