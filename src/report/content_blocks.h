// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "report/model.h"
#include "report/source_list.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// Content beside the dose, as it prints for one protocol.

/// The table's section of when not to start, to hold and to stop.
inline constexpr const char* stopSectionId = "stop";

/// True for an entry of all protocols, and for one that names this.
bool concerns(const ContentEntry& entry, const Protocol& protocol);

/// A line for each entry.
Section entrySection(const std::string& title, const std::vector<ContentEntry>& content, SourceList& sources);

/// The entries of the table's section that concern the protocol. Empty where the table has no such section.
std::vector<ContentEntry> sectionEntries(const ProtocolTable& table, const std::string& sectionId, const Protocol& protocol);

/// The protocol's own entries; the table's section takes their place where there are none, and follows them where it prints
/// on every page.
std::vector<ContentEntry> withSection(const std::vector<ContentEntry>& own, const ProtocolTable& table, const std::string& sectionId,
                                      const Protocol& protocol);

/// The table's sections that print on every page and have something to say of the protocol, with the protocol's rescue at
/// its place, unless it stands beside what is ordered. The criteria of discharge are left out: they are ticked off;
/// and what is said of stopping: it stands by the chart.
std::vector<Section> pageSections(const ProtocolTable& table, const Protocol& protocol, bool withRescue, SourceList& sources);

/// The regimen as it was published. No rows where the table has none.
Section publishedSection(const Protocol& protocol, SourceList& sources);

/// The patient's medicines and the three dosing weights; then the limits that rest on less than a guideline.
Section patientSection(const Plan& plan, const ProtocolTable& table, SourceList& sources);

/// True where there is something to say of medicines: they were given, or the table screens them.
bool concernsMedicines(const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan::report
