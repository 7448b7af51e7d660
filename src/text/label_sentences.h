// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <optional>
#include <string>
#include <vector>

namespace ketaplan::text {

/// What the label of a bag or syringe says beside its figures.

/// Why there is no label: the plan is not ready, or the pump runs already and nothing is prepared. Nothing where there is
/// one. The functions below need such a plan.
std::optional<std::string> noLabel(const Plan& plan);

/// "ketamine 100 mg in 100 mL"
Rich labelContent(const Plan& plan, const ProtocolTable& table);
/// "1 mg per mL, intravenous infusion"
Rich labelStrength(const Plan& plan, const ProtocolTable& table);
/// "Sodium chloride 0.9 %, bag 100 mL": the label of the container names the diluent.
std::string labelDiluent(const Plan& plan, const ProtocolTable& table);
/// "2 mL of ketamine 50 mg per mL added after drawing out 2 mL"
Rich labelMaking(const Plan& plan, const ProtocolTable& table);
/// "DOSE 21.75 mg over 40 min"
Rich labelDose(const Plan& plan);

/// What the hand at the pump has to know, most important first: that the container holds more than the dose, that there is no single rate,
/// that the line is flushed, that mg/h and mL/h look alike.
std::vector<std::string> labelNotices(const Plan& plan, const ProtocolTable& table);

/// What is filled in by hand: "Prepared by", "Checked by", "Date and time", "Discard after (24 h)" where the site sets it.
std::vector<std::string> labelEntries(const ProtocolTable& table);

/// "label 1 of 1"
std::string labelCount();

} // namespace ketaplan::text
