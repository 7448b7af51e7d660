// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "report/model.h"
#include "report/source_list.h"

#include <string>
#include <vector>

namespace ketaplan::report {

/// The chapters of the view of a whole table. What the table does not have makes no section, and no chapter.
using Sections = std::vector<Section>;

/// What the table is, who approved it, and its protocols in short.
Sections identityChapter(const ProtocolTable& table, SourceList& sources);
Sections protocolChapter(const Protocol& protocol, const ProtocolTable& table, SourceList& sources);
/// Limits of the patient, tolerances, the weight to dose by, reasons of acknowledgements.
Sections patientChapter(const ProtocolTable& table, SourceList& sources);
/// Products, containers, measuring syringes, pumps.
Sections stockChapter(const ProtocolTable& table, SourceList& sources);
/// The names of the classes and medicines that an interaction is about.
std::vector<std::string> concernedBy(const Interaction& interaction, const ProtocolTable& table);

Sections screeningChapter(const ProtocolTable& table, SourceList& sources);
Sections interactionsChapter(const ProtocolTable& table, SourceList& sources);
/// Every medicine that is recognised, by class.
Sections medicinesChapter(const ProtocolTable& table, SourceList& sources);
Sections contentChapter(const ProtocolTable& table, SourceList& sources);
Sections patientSheetChapter(const ProtocolTable& table, SourceList& sources);
/// Every source of the table: those that were cited by their numbers, then the others.
Sections sourcesChapter(const ProtocolTable& table, SourceList& sources);

/// The first section of a chapter.
Section chapterHead(const std::string& title, const std::string& note, Paragraphs body = {});

/// "[1, 2] Primary source. Grade: B." and what the table notes of it.
std::string restsOn(const std::vector<std::string>& ids, const std::string& grade, const std::string& note, const ProtocolTable& table,
                    SourceList& sources);

/// A citation that begins a cell or follows a label, without the space that would part it from a sentence.
std::string withoutLeadingSpace(const std::string& cited);

/// A table of limits, to be filled by rows.
Table limitTable();
Row limitRow(const std::string& label, const Limit& limit, const ProtocolTable& table, SourceList& sources);

/// "Label: words"
Paragraph labelled(const std::string& label, const std::string& words);
/// The same, where there are words.
void addLabelled(Paragraphs& out, const std::string& label, const std::string& words);

/// The entries with their sources, grade and the protocols that they concern. No lines where there are none.
Section entriesOf(const std::string& title, const std::string& note, const std::vector<ContentEntry>& entries, const ProtocolTable& table,
                  SourceList& sources);
void addEntries(Sections& out, const std::string& title, const std::vector<ContentEntry>& entries, const ProtocolTable& table,
                SourceList& sources);

} // namespace ketaplan::report
