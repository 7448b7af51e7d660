// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <nlohmann/json.hpp>

namespace ketaplan::exchange {

/// {"value", "unit", "exact"}
nlohmann::ordered_json toJson(const Figure& figure);
/// The figure, or null.
nlohmann::ordered_json toJson(const std::optional<Figure>& figure);
nlohmann::ordered_json toJson(const std::vector<Figure>& figures);

/// The figure of the dosing weight with its basis.
nlohmann::ordered_json dosingWeightJson(const DoseFigures& dose);
/// The weights that a dose can be reckoned by, null where height or sex is not known.
nlohmann::ordered_json toJson(const DosingWeights& weights);
nlohmann::ordered_json toJson(const DoseRange& range);
nlohmann::ordered_json toJson(const Preparation& preparation);
/// `lines` stands only with a bolus, steps or a running pump; `flush_volume` stands only in patient-dose mode, null where the line volume is not known.
/// A rate stands with its concentration and its mg/h.
nlohmann::ordered_json toJson(const PumpSetting& pump, const Preparation& preparation);
/// `interval` and `total_with_this` are null where they could not be had.
nlohmann::ordered_json toJson(const CourseFigures& course);
nlohmann::ordered_json toJson(const Offer& offer);
nlohmann::ordered_json toJson(const Ledger& ledger);
/// A row outside the limits has no figures but `outside_limits`, true.
nlohmann::ordered_json toJson(const RateCardRow& row);

} // namespace ketaplan::exchange
