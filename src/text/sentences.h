// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// The only place where codes become sentences. Each function is a switch without default over its enumeration: a new
/// kind does not compile until it has its sentence. Plain, calm English; "the protocol allows", never "give".

/// One word or two: "Ready", "Needs acknowledgement", "Not checked", "Contraindicated", "Refused".
std::string label(Status status);
/// What the status means for the reader, in one sentence.
std::string explanation(Status status);
/// "Dose rate per kg"
std::string label(Limited limited);
std::string label(Of of);
std::string label(Verdict verdict);
std::string label(Severity severity);
std::string label(ItemKind kind);
std::string label(Due due);
std::string label(WeightMethod method);
std::string label(WeightBasis basis);
std::string label(Method method);
std::string label(Mode mode);
std::string label(ContainerKind kind);
std::string label(Sex sex);
std::string label(TableStatus status);
/// "primary source", "secondary source", "article, not a guideline", "not verified".
std::string label(Certainty certainty);
/// "yes", "no", "not assessed", "not set by local policy", or the quantity as shown.
std::string answer(const Finding& finding);
std::string answer(const Answer& given);

/// Whether a sentence may hold volumes, flow rates and concentrations. A screening summary leaves them out.
enum class Figures { all, noPreparation };

/// What is wrong with a typed number, and how to write it: "A comma is not a decimal point here. Write 0.3."
std::string sentence(NumberFault fault, std::string_view typed);
std::string sentence(const QuantityFault& fault, std::string_view typed);
/// What was refused and what is allowed; without the pointer.
std::string sentence(const RequestError& error);
/// Why the plan is refused, and what the protocol allows.
std::string sentence(const Reason& reason, const ProtocolTable& table, Figures figures = Figures::all);
/// "Dose 0.35 mg/kg is above the recommended 0.3 mg/kg."
std::string sentence(const LimitEntry& entry, Figures figures = Figures::all);
/// The question, the answer, the mechanism of an interaction and the action: "Substance misuse: yes. Serial infusions are
/// advised against."
std::string sentence(const Finding& finding, Figures figures = Figures::all);
/// The finding's question, also for the program's own findings: core/screening/finding.h.
std::string question(const Finding& finding);
std::string action(const Finding& finding);
/// "The acknowledgement of “Dose rate per kg” does not count: the dose has changed."
std::string sentence(const VoidAcknowledgement& acknowledgement);
/// The same, with a screening item by its question and an interaction by its title.
std::string sentence(const VoidAcknowledgement& acknowledgement, const ProtocolTable& table);
/// "Cohen 2018 …, doi … (guideline; not verified)": citation with its kind and certainty. An unknown id gives the id.
std::string citation(const ProtocolTable& table, std::string_view sourceId);
std::vector<std::string> citations(const ProtocolTable& table, const std::vector<std::string>& sourceIds);

/// One figure and the equation that gave it.
struct Working {
    std::string figure;   ///< "Total dose"
    std::string equation; ///< "72.5 kg × 0.3 mg/kg = 21.75 mg"
};
/// In the order of the plan. Empty for a plan that is refused or contraindicated.
std::vector<Working> workingsWithLabels(const Plan& plan, const ProtocolTable& table);
/// The equations alone, with ordinary spaces, as the plan's JSON holds them.
std::vector<std::string> workings(const Plan& plan, const ProtocolTable& table);

/// "Reference table, not approved by this site", and what else the reader has to know of the table's standing.
std::string standing(const TableIdentity& table);
/// The same on a day: also says where the review is overdue.
std::string standing(const TableIdentity& table, const Date& on);

} // namespace ketaplan::text
