// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/rich.h"

#include <optional>
#include <string>
#include <vector>

/// What the pictures of a plan show: values and words alone. Places lie on an axis of a thousand parts; window, page and HTML
/// draw the same picture.
namespace ketaplan::report {

inline constexpr int axisParts = 1000;

/// A mark on an axis, in thousandths of its length.
struct AxisMark {
    int at = 0;
    std::string label;
};

/// The doses that the protocol's limit leaves, in its unit, on an axis from nothing to a little above the highest. A side
/// without a bound is open.
struct RangePicture {
    std::optional<int> recommendedFrom;
    std::optional<int> recommendedTo;
    std::optional<int> absoluteFrom;
    std::optional<int> absoluteTo;
    std::vector<int> ordered;      ///< one mark, or one for each step; none: no dose to show
    std::optional<int> delivered;  ///< of one dose
    std::string orderedLabel;      ///< "ordered 0.3 mg/kg"
    std::string deliveredLabel;    ///< "delivered 0.299 mg/kg"; may be empty
    std::vector<AxisMark> bounds;  ///< under the axis; their unit stands in the captions
    std::string recommended;       ///< "recommended 0.1 to 0.3 mg/kg"
    std::string absolute;          ///< "absolute up to 0.5 mg/kg"
    std::string between;           ///< what holds above the recommended doses, inside the absolute ones
    std::string without;           ///< stands in the place of `orderedLabel` where there is no dose
    std::vector<std::string> captions = {}; ///< the same of the total dose, where there is a plan
};

/// One rate for one time, with what is left to run at both ends of it.
struct PumpSpan {
    int from = 0;
    int to = 0;
    int rate = 0;           ///< in thousandths of the highest
    std::string rateLabel;  ///< "32.5 mL/h"; empty for what has been given
    int leftBefore = 0;     ///< in thousandths of the whole volume
    int leftAfter = 0;
    bool given = false;     ///< read at the pump: how it ran until then is not known
};

/// The infusion on an axis proportional to time, from the start of the pump to the last that is due.
struct TimeAxis {
    std::vector<PumpSpan> spans;        ///< one behind the other; none: the plan is not ready, and no figure is shown
    text::Rich head;                    ///< how much is to be run, at which rate, until when
    std::vector<AxisMark> observations; ///< minutes of the observation chart, rising
    std::vector<int> events;            ///< end of the infusion, end of observation
    std::string unit;                   ///< of the numbers under the axis
    std::string legend;                 ///< what the marks are, and how long to observe
    std::vector<std::string> words;     ///< all of it in sentences

    bool isProgramme() const { return spans.size() > 1; }
};

} // namespace ketaplan::report
