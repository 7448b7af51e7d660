// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_chapters.h"

#include "text/content_sentences.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/table_sentences.h"

namespace ketaplan::report {

namespace {

Section identity(const TableIdentity& table)
{
    Paragraphs body;
    addLabelled(body, "Id", table.id);
    addLabelled(body, "Version", table.version);
    addLabelled(body, "Language", table.language);
    addLabelled(body, "Status", text::label(table.status) + ". " + text::standing(table) + ".");
    addLabelled(body, "In force from", text::shown(table.effective));
    addLabelled(body, "Review by", text::shown(table.reviewBy));
    if (table.reviewGraceDays > 0)
        addLabelled(body, "Grace after review", text::shown(Quantity{Rational(table.reviewGraceDays), Unit::d}));
    addLabelled(body, "SHA-256", table.sha256);
    for (const Approval& approval : table.approvals)
        addLabelled(body, "Approved by", text::approval(approval));
    body.lines.push_back({text::approvalsNote(table), Symbol::none});
    return chapterHead(table.title, "", std::move(body));
}

Section protocolsInShort(const ProtocolTable& table)
{
    Table rows{{{"Protocol", 38}, {"Recommended dose", 24}, {"Recommended duration", 20}, {"Dose rests on", 18}}, {}};
    for (const Protocol& protocol : table.protocols)
        rows.rows.push_back({{Rich().strong(protocol.title), text::recommendedDose(protocol), text::recommendedDuration(protocol),
                              protocol.dose ? text::label(certaintyOf(table, protocol.dose->limit.sources)) : std::string()}});
    return {"Protocols", std::to_string(table.protocols.size()), std::move(rows)};
}

Section limitSection(const std::string& title, const std::map<Limited, Limit>& limits, const ProtocolTable& table, SourceList& sources)
{
    Table rows = limitTable();
    for (const auto& [quantity, limit] : limits)
        rows.rows.push_back(limitRow(text::label(quantity), limit, table, sources));
    return {title, "", std::move(rows)};
}

Section reasons(const ProtocolTable& table)
{
    Paragraphs body;
    for (const OverrideReason& reason : table.reasons)
        body.lines.push_back({reason.label, Symbol::none});
    return {"Reasons of an acknowledgement", "", std::move(body)};
}

Section products(const ProtocolTable& table, SourceList& sources)
{
    Table rows{{{"Product", 44}, {"Drug", 20}, {"Strength", 14}, {"Vial", 10}, {"Rests on", 12}}, {}};
    for (const Product& product : table.products)
        rows.rows.push_back({{Rich().strong(product.label), text::drugName(table, product.form), text::shown(product.concentration.quantity()),
                              text::shown(product.vial.quantity()) + (product.mustDilute ? ", only diluted" : ""),
                              withoutLeadingSpace(sources.cite(product.sources))}});
    return {"Products", "", std::move(rows)};
}

Section containers(const ProtocolTable& table, SourceList& sources)
{
    Table rows{{{"Container", 48}, {"Nominal volume", 40}, {"Rests on", 12}}, {}};
    for (const Container& container : table.containers)
        rows.rows.push_back({{Rich().strong(container.label), text::containerFacts(container), withoutLeadingSpace(sources.cite(container.sources))}});
    return {"Containers", "", std::move(rows)};
}

Section syringes(const ProtocolTable& table)
{
    Paragraphs body;
    for (const MeasuringSyringe& syringe : table.syringes)
        body.lines.push_back(labelled(text::shown(syringe.capacity.quantity()), text::syringeFacts(syringe)));
    return {"Syringes to measure with", "", std::move(body)};
}

Section pumps(const ProtocolTable& table)
{
    Paragraphs body;
    for (const Pump& pump : table.pumps)
        body.lines.push_back(labelled(pump.label, text::pumpFacts(pump)));
    return {"Pumps", "", std::move(body)};
}

} // namespace

Sections identityChapter(const ProtocolTable& table, SourceList&)
{
    return {identity(table.identity), protocolsInShort(table)};
}

Sections patientChapter(const ProtocolTable& table, SourceList& sources)
{
    Sections chapter = {chapterHead("Patient and tolerances", "of every protocol"),
                        limitSection("Limits of the patient", table.patientLimits, table, sources)};
    if (table.dosingWeight.fromBmi)
        chapter.push_back(entriesOf("Weight to dose by",
                                    "sources disagree, shown from " + text::shown(Quantity{*table.dosingWeight.fromBmi, Unit::kgPerM2}),
                                    table.dosingWeight.positions, table, sources));
    chapter.push_back(limitSection("Tolerances", table.tolerances, table, sources));
    chapter.push_back(reasons(table));
    return chapter;
}

Sections stockChapter(const ProtocolTable& table, SourceList& sources)
{
    return {chapterHead("Products, containers and pumps", "a site may stock fewer"), products(table, sources), containers(table, sources), syringes(table),
            pumps(table)};
}

} // namespace ketaplan::report
