// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "text/rich.h"

#include <string>

namespace ketaplan::text {

/// The drug by its generic name with its form, never abbreviated.
std::string drugName(const ProtocolTable& table, const std::string& formId);

/// A label of the table as it stands in an instruction: "per" for the slash of a strength, numbers kept with their units.
std::string instructionLabel(std::string label);
/// The plan's container, by its label.
std::string containerLabel(const Plan& plan, const ProtocolTable& table);

/// "1 mg per mL": a strength in a sentence has no slash.
std::string strength(const Figure& concentration);
std::string strength(const Concentration& concentration);

/// "ketamine 1 mg per mL, DOSE 21.75 mg over 40 min, intravenous infusion, once". For a plan with preparation.
Rich orderLine(const Plan& plan, const ProtocolTable& table);
/// "0.3 mg/kg for 72.5 kg, actual weight, measured 23-Nov-2026. 32.625 mg/h, 0.45 mg/kg/h as ordered."
Rich doseBasis(const Plan& plan);

/// "72.5 kg, measured 20-Nov-2026"; what is missing reads "not recorded". With the previous weight, where there is one.
std::string weightWithOrigin(const Patient& patient);

std::string offLabel();
/// "23-Nov-2026 09:10 UTC+01:00" of "2026-11-23T09:10+01:00"; any other text as it is.
std::string timeText(const std::string& at);
/// "Acknowledged: Prior response. Dr A. Example, 23-Nov-2026 09:10 UTC+01:00"
Rich acknowledgedBy(const Acknowledgement& acknowledgement, const ProtocolTable& table);

} // namespace ketaplan::text
