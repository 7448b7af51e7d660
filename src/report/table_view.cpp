// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_view.h"

#include "report/table_chapters.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/table_sentences.h"

namespace ketaplan {

namespace {

using namespace report;

/// A draft and a retired table are marked on every page, as a plan of either would be.
void mark(Report& report, const TableIdentity& table)
{
    if (table.status != TableStatus::draft && table.status != TableStatus::retired)
        return;
    report.mark = "Not for administration";
    report.markNote = text::standing(table);
}

Report frame(const TableIdentity& table, const Stamp& stamp)
{
    Report report;
    report.title = "Protocol table";
    report.subtitle = table.title + ", version " + table.version;
    report.standing = stamp.today ? text::standing(table, *stamp.today) : text::standing(table);
    report.language = table.language;
    report.tableLine = "Table " + table.id + " " + table.version + ", " + text::label(table.status) + ", review by " + text::shown(table.reviewBy);
    report.hashLine = "SHA-256 " + table.sha256;
    report.programLine = stamp.program + ", printed " + stamp.printedAt;
    mark(report, table);
    return report;
}

void add(Report& report, std::vector<Section> chapter)
{
    for (Section& section : chapter)
        report.bands.push_back({{{{std::move(section)}}}});
}

} // namespace

Report makeTableView(const ProtocolTable& table, const Stamp& stamp)
{
    Report report = frame(table.identity, stamp);
    SourceList sources(table);
    add(report, identityChapter(table, sources));
    for (const Protocol& protocol : table.protocols)
        add(report, protocolChapter(protocol, table, sources));
    for (const auto chapter : {&patientChapter, &stockChapter, &screeningChapter, &interactionsChapter, &medicinesChapter,
                               &contentChapter, &patientSheetChapter, &sourcesChapter})
        add(report, chapter(table, sources));
    return report;
}

} // namespace ketaplan
