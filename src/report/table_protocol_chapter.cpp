// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_chapters.h"

#include "report/content_blocks.h"
#include "text/content_sentences.h"
#include "text/lists.h"
#include "text/page_sentences.h"
#include "text/quantity_text.h"
#include "text/order_sentences.h"
#include "text/sentences.h"
#include "text/table_sentences.h"

namespace ketaplan::report {

Table limitTable()
{
    return {{{"Limit", 20}, {"Recommended", 17}, {"Absolute bounds", 17}, {"Rests on", 46}}, {}};
}

Row limitRow(const std::string& label, const Limit& limit, const ProtocolTable& table, SourceList& sources)
{
    return {{Rich().strong(label), text::rangeText(limit.recommended, limit.unit), text::rangeText(limit.absolute, limit.unit),
             withoutLeadingSpace(restsOn(limit.sources, limit.grade, limit.note, table, sources))}};
}

namespace {

std::string weightNames(const Protocol& protocol)
{
    std::vector<std::string> names;
    for (const WeightBasis basis : protocol.dosingWeights)
        names.push_back(text::label(basis));
    return text::orList(names);
}

Section head(const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs body;
    if (!protocol.dose)
        body.lines.push_back({Rich().strong(text::contentOnly()), Symbol::caution});
    addLabelled(body, "Setting", protocol.setting);
    addLabelled(body, "Drug", text::drugName(table, protocol.drugForm) + ", " + protocol.route);
    addLabelled(body, "Studied", text::withUnitsKept(protocol.population));
    if (!protocol.evidence.grade.empty())
        addLabelled(body, "Evidence", protocol.evidence.grade + sources.cite(protocol.evidence.gradeSources));
    addLabelled(body, "Rests on", restsOn(protocol.sources, "", "", table, sources));
    body.lines.push_back({text::offLabel(), Symbol::none});
    return chapterHead(protocol.title, "protocol " + protocol.id, std::move(body));
}

void addBolus(Table& rows, const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    if (!protocol.bolus)
        return;
    rows.rows.push_back(limitRow(text::label(Limited::bolusDose), protocol.bolus->dose, table, sources));
    rows.rows.push_back(limitRow(text::label(Limited::bolusDuration), protocol.bolus->duration, table, sources));
    if (protocol.bolus->rate)
        rows.rows.push_back(limitRow(text::label(Limited::bolusRate), *protocol.bolus->rate, table, sources));
}

void addSteps(Table& rows, const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    if (!protocol.steps)
        return;
    rows.rows.push_back(limitRow(text::label(Limited::stepInterval), protocol.steps->interval, table, sources));
    rows.rows.push_back(limitRow(text::label(Limited::stepIncrease), protocol.steps->increase, table, sources));
}

Section limits(const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    Table rows = limitTable();
    if (protocol.dose)
        rows.rows.push_back(limitRow(text::label(Limited::dose), protocol.dose->limit, table, sources));
    if (protocol.duration)
        rows.rows.push_back(limitRow(text::label(Limited::duration), protocol.duration->limit, table, sources));
    for (const auto& [quantity, limit] : protocol.limits)
        rows.rows.push_back(limitRow(text::label(quantity), limit, table, sources));
    addBolus(rows, protocol, table, sources);
    addSteps(rows, protocol, table, sources);
    for (const auto& [quantity, limit] : protocol.courseLimits)
        rows.rows.push_back(limitRow(text::label(quantity), limit, table, sources));
    return {"Limits", "", std::move(rows)};
}

std::string preparation(const PreparationRule& rule, const ProtocolTable& table)
{
    const Product* product = find(table.products, rule.product);
    const Container* container = find(table.containers, rule.container);
    std::vector<std::string> concentrations;
    for (const Concentration& one : rule.concentrations)
        concentrations.push_back(text::shown(one.quantity()));
    return (product ? product->label : rule.product) + " in " + (container ? container->label : rule.container) + "; " + text::label(rule.mode)
        + (concentrations.empty() ? "" : ", " + text::orList(concentrations));
}

Section order(const Protocol& protocol, const ProtocolTable& table)
{
    Paragraphs body;
    addLabelled(body, "Dose", text::startOf(*protocol.dose));
    if (protocol.duration)
        addLabelled(body, "Duration", text::startOf(*protocol.duration));
    addLabelled(body, "Dosed by", weightNames(protocol));
    if (protocol.preparation)
        addLabelled(body, "Prepared from", preparation(*protocol.preparation, table));
    if (!protocol.bolus)
        body.lines.push_back({text::noBolus(), Symbol::none});
    if (!protocol.steps)
        body.lines.push_back({text::noSteps(), Symbol::none});
    return {"Order", "the first of several is the one that is written at the start", std::move(body)};
}

Section observation(const Monitoring& monitoring, const ProtocolTable& table, SourceList& sources)
{
    std::vector<std::string> observed;
    for (const Observation& one : monitoring.observations)
        observed.push_back(one.label + (one.unit.empty() ? "" : " (" + one.unit + ")") + sources.cite(one.sources));
    Paragraphs body;
    if (!observed.empty()) {
        body.lines.push_back({text::joined(observed, "; ") + ".", Symbol::none});
        addLabelled(body, "Times", text::observationTimes(monitoring) + sources.cite(monitoring.sources));
    }
    const Section entries = entriesOf("", "", monitoring.entries, table, sources);
    for (const Paragraph& line : std::get<Paragraphs>(entries.body).lines)
        body.lines.push_back(line);
    return {"Observation", "", std::move(body)};
}

} // namespace

Sections protocolChapter(const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    Sections chapter = {head(protocol, table, sources)};
    addEntries(chapter, "For whom", protocol.indications, table, sources);
    if (!protocol.published.empty())
        chapter.push_back(publishedSection(protocol, sources));
    if (Section section = limits(protocol, table, sources); !std::get<Table>(section.body).rows.empty())
        chapter.push_back(std::move(section));
    if (protocol.dose)
        chapter.push_back(order(protocol, table));
    addEntries(chapter, "Evidence", protocol.evidence.entries, table, sources);
    addEntries(chapter, "Course", protocol.course, table, sources);
    if (!protocol.monitoring.observations.empty() || !protocol.monitoring.entries.empty())
        chapter.push_back(observation(protocol.monitoring, table, sources));
    addEntries(chapter, "Premedication", protocol.premedication, table, sources);
    addEntries(chapter, "Rescue", protocol.rescue, table, sources);
    addEntries(chapter, "Discharge", protocol.discharge, table, sources);
    return chapter;
}

} // namespace ketaplan::report
