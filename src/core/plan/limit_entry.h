// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/plan/figure.h"
#include "core/protocol/limit.h"
#include "core/units/measure.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Whether the order or what the instruments can deliver of it is judged.
enum class Of { ordered, delivered };

enum class Verdict { within, belowRecommended, aboveRecommended, belowAbsolute, aboveAbsolute, notChecked };

/// The two weights that a change of weight lies between.
struct ComparedWeights {
    BodyWeight before;
    Date beforeOn{};
    BodyWeight now;
    std::optional<Date> nowOn; ///< nothing where it is not known
};

/// One limit held against one value.
struct LimitEntry {
    Limited quantity = Limited::dose;
    Of of = Of::ordered;
    std::optional<Figure> value; ///< nothing where it could not be had
    Verdict verdict = Verdict::within;
    std::optional<Figure> bound; ///< the one that is crossed
    bool rounded = false; ///< outside a recommended bound only by the step of an instrument
    std::vector<std::string> sources;
    std::string grade = {};
    std::optional<int> step = {}; ///< of a stepped infusion, from 1; nothing: the whole
    std::optional<ComparedWeights> compared = {}; ///< of a change of weight
    bool acknowledged = false; ///< a recommended bound is crossed and validly acknowledged
};

std::string_view code(Of of);
std::string_view code(Verdict verdict);

} // namespace ketaplan
