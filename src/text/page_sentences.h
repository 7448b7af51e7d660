// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// Captions and notes of a page that stand beside a picture, a chart or a list.

/// "Recommended 7.25 to 21.75 mg (limit of dose)."
std::string rangeCaption(std::string_view which, const RangeEnd& low, const RangeEnd& high);
/// "Ordered 21.75 mg"
std::string orderedCaption(const Plan& plan);
/// "delivered 21.7 mg"; for a plan with preparation and pump.
std::string deliveredCaption(const Plan& plan, const ProtocolTable& table);

/// When to observe: "minutes from the start; every 10 min, then every 30 min for 60 min after the end".
std::string observationTimes(const Monitoring& monitoring);

/// Stands where the table has no criteria of discharge.
std::string dischargeByLocalPolicy();

/// What is filled in by hand when the container is labelled; until when it is used as the site sets it.
std::vector<std::string> labelBlanks(const ProtocolTable& table);

} // namespace ketaplan::text
