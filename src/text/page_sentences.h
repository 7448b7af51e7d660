// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// Captions and notes of a page that stand beside a picture, a chart or a list.

/// "Recommended 7.25 to 21.75 mg (limit of dose)."
std::string rangeCaption(std::string_view which, const RangeEnd& low, const RangeEnd& high);
/// "recommended 0.1 to 0.3 mg/kg", "no absolute bound"
std::string boundsCaption(std::string_view which, const Bounds& bounds, Unit unit);
/// "ordered 0.3 mg/kg", "ordered in 3 steps"
std::string orderedCaption(const Figure& dose);
std::string orderedCaption(std::size_t steps);
/// "delivered 0.299 mg/kg"; for a plan with preparation and pump.
std::string deliveredCaption(const Plan& plan, const ProtocolTable& table, const Figure& dose);

/// Of the doses between the recommended and the absolute bound.
std::string allowedWithReason();
/// Stands where no dose can be shown in the range.
std::string noDose();

/// When to observe: "minutes from the start; every 10 min, then every 30 min for 60 min after the end".
std::string observationTimes(const Monitoring& monitoring);

/// How a blood pressure is drawn into the chart.
std::string pressureHint();

/// Why no plan travels inside the PDF: a summary leaves figures out on purpose, and the plan's file has them. Nothing where it may.
std::optional<std::string> noAttachment(const Plan& plan);

/// Stands where the table has no criteria of discharge.
std::string dischargeByLocalPolicy();

/// What is filled in by hand when the container is labelled; until when it is used as the site sets it.
std::vector<std::string> labelBlanks(const ProtocolTable& table);

} // namespace ketaplan::text
