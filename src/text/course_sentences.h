// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/line_sentences.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// Where an infusion stands in its course, which answers came from an earlier session, and what the plan offers.

/// "3 of 10", the last session, the doses of the course. Empty where no course is given. Without figures of preparation the
/// total with this infusion is left out, as its dose is.
std::vector<OrderedPart> courseParts(const Plan& plan, Figures figures = Figures::all);

/// "carried from 20-Nov-2026, confirmed 23-Nov-2026"; without a confirmation on the day of the infusion "not confirmed", and
/// then the answer does not count. Nothing for an answer of this session.
std::optional<std::string> carriedNote(const Plan& plan, std::string_view item);

/// The finding's sentence, with where its answer came from.
std::string sentence(const Plan& plan, const Finding& finding, Figures figures = Figures::all);

/// "The nearest whole milligram: 36 mg. An offer, not applied."
std::string sentence(const Offer& offer);
/// "The protocol's highest: 25 mg/h would pass (not applied)." Nothing for a reason without an offer.
std::optional<std::string> offered(const Reason& reason);

} // namespace ketaplan::text
