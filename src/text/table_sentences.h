// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// What a reader of the whole table is told, beyond what stands on the page of a plan.

/// "Dr A. Example, prescriber, 23-Nov-2026"
std::string approval(const Approval& approval);
/// What the names under a table are worth, or that there are none.
std::string approvalsNote(const TableIdentity& table);

/// How surely it is supported, also where that is well: "Primary source."
std::string certaintyInFull(const ProtocolTable& table, const std::vector<std::string>& sources);
/// The citation with its link, whom it speaks of and when it was published.
std::string sourceInFull(const ProtocolTable& table, const Source& source);

/// "Content only: shown as published and not calculated."
std::string contentOnly();
/// "0.1 to 0.3 mg/kg", or that it is content only.
std::string recommendedDose(const Protocol& protocol);
std::string recommendedDuration(const Protocol& protocol);
/// "starts at 0.1 mg/kg; rate card in steps of 0.05 mg/kg"; empty where the table gives neither.
std::string startOf(const DoseRule& rule);
std::string startOf(const DurationRule& rule);
/// That a bolus or steps are refused, where the protocol has none.
std::string noBolus();
std::string noSteps();

/// "Asked unless the sex is male, where session is above 1." Empty where it concerns everyone.
std::string applicability(const ScreeningItem& item, const ProtocolTable& table);
/// "Of: Protocol A, Protocol B." Empty for all protocols.
std::string ofProtocols(const std::vector<std::string>& protocols, const ProtocolTable& table);

/// "Bag of 50 mL, overfill not known"
std::string containerFacts(const Container& container);
/// "From 0.1 to 999 mL/h: in steps of 0.1 mL/h up to 99.9 mL/h, then 1 mL/h. …"
std::string pumpFacts(const Pump& pump);
std::string syringeFacts(const MeasuringSyringe& syringe);

/// "alprazolam (Xanax)"
std::string medicineWithBrands(const Medicine& medicine);

} // namespace ketaplan::text
