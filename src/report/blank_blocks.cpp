// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blank_blocks.h"

#include "report/table_chapters.h"
#include "text/blank_sentences.h"
#include "text/blanked.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"
#include "text/table_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// True where the drug volume depends on the weight, as it does with the patient's dose in the container.
bool drawsUpByWeight(const std::vector<WeightRow>& rows)
{
    const std::vector<const Plan*> plans = plannedOf(rows);
    return std::any_of(plans.begin(), plans.end(), [&](const Plan* one) {
        return one->preparation->drugVolume.decimal != plans.front()->preparation->drugVolume.decimal;
    });
}

Table emptyWeightTable(bool withDrugVolume)
{
    Table table{{{"weight kg", 3, Align::decimal}, {"dose mg", 3, Align::decimal}}, {}};
    if (withDrugVolume)
        table.columns.push_back({"drug mL", 3, Align::decimal});
    for (const char* title : {"volume mL", "rate mL/h", "is mg/h"})
        table.columns.push_back({title, 3, Align::decimal});
    return table;
}

Row weightRow(const WeightRow& row, bool withDrugVolume)
{
    Row result{{Rich().strong(text::number(row.weight))}};
    if (!row.plan) {
        result.cells.push_back(text::twinRowOutside());
        result.cells.resize(withDrugVolume ? 6 : 5);
        return result;
    }
    const auto add = [&](const Figure& figure) { result.cells.push_back(text::number(figure)); };
    add(row.plan->dose->totalDose);
    if (withDrugVolume)
        add(row.plan->preparation->drugVolume);
    for (const Figure* figure : {&row.plan->pump->volume, &row.plan->pump->rate, &row.plan->pump->doseRate})
        add(*figure);
    return result;
}

void addLimit(Table& out, const std::string& label, const Limit& limit)
{
    out.rows.push_back({{label, text::rangeText(limit.recommended, limit.unit), text::rangeText(limit.absolute, limit.unit), ""}});
}

bool concerns(const ScreeningItem& item, const Protocol& protocol)
{
    return item.protocols.empty() || std::find(item.protocols.begin(), item.protocols.end(), protocol.id) != item.protocols.end();
}

Row itemRow(const ScreeningItem& item, const ProtocolTable& table, SourceList& sources)
{
    std::vector<std::string> rules;
    for (const Rule& rule : item.rules)
        rules.push_back(text::threshold(rule) + " " + text::withUnitsKept(rule.action) + sources.cite(rule.sources));
    const std::string whom = text::applicability(item, table);
    return {{Rich().strong(item.question).plain(whom.empty() ? "" : " " + whom), text::twinAnswer(item), text::joined(rules, "\n")}};
}

Table screeningTable()
{
    return {{{"", 9}, {"", 4}, {"", 13}}, {}};
}

/// The section of that title, at the end where there is none yet.
Section& sectionTitled(std::vector<Section>& sections, const std::string& title)
{
    const auto same = std::find_if(sections.begin(), sections.end(), [&](const Section& one) { return one.title == title; });
    if (same != sections.end())
        return *same;
    sections.push_back({title, "", screeningTable()});
    return sections.back();
}

/// One for each figure that the first plan reckons.
std::vector<Paragraph> formulaLines(const std::vector<const Plan*>& plans, const ProtocolTable& table)
{
    std::vector<std::vector<text::Working>> all;
    for (const Plan* one : plans)
        all.push_back(text::workingsWithLabels(*one, table));
    std::vector<Paragraph> lines;
    for (std::size_t i = 0; i < all.front().size(); ++i) {
        std::vector<std::string> equations;
        for (const std::vector<text::Working>& one : all)
            if (i < one.size() && one[i].figure == all.front()[i].figure)
                equations.push_back(one[i].equation);
        lines.push_back({Rich().strong(all.front()[i].figure).plain(" " + text::blanked(equations)), Symbol::none});
    }
    lines.push_back({text::twinWorkingsNote(), Symbol::none});
    return lines;
}

} // namespace

Section weightTable(const std::vector<WeightRow>& rows)
{
    const bool withDrugVolume = drawsUpByWeight(rows);
    Table table = emptyWeightTable(withDrugVolume);
    for (const WeightRow& row : rows)
        table.rows.push_back(weightRow(row, withDrugVolume));
    return {"By weight", "ring the row", std::move(table)};
}

Section limitsByHand(const Protocol& protocol, const ProtocolTable& table)
{
    Table body{{{"", 6}, {"recommended", 5}, {"absolute bounds", 5}, {"found", 4}}, {}, true};
    for (const auto& [quantity, limit] : table.patientLimits)
        addLimit(body, text::label(quantity), limit);
    if (protocol.dose)
        addLimit(body, text::label(Limited::dose), protocol.dose->limit);
    if (protocol.duration)
        addLimit(body, text::label(Limited::duration), protocol.duration->limit);
    for (const auto& [quantity, limit] : protocol.limits)
        addLimit(body, text::label(quantity), limit);
    for (const auto& [quantity, limit] : protocol.courseLimits)
        addLimit(body, text::label(quantity), limit);
    return {"Limits", "beyond recommended: reason and name; beyond absolute: not by this protocol", std::move(body)};
}

std::vector<Section> screeningByHand(const Protocol& protocol, const ProtocolTable& table, SourceList& sources)
{
    std::vector<Section> sections;
    for (const ScreeningItem& item : table.screening) {
        if (!concerns(item, protocol))
            continue;
        const std::string title = item.group.empty() ? "Screening" : item.group;
        Section& section = sectionTitled(sections, title);
        std::get<Table>(section.body).rows.push_back(itemRow(item, table, sources));
    }
    if (!sections.empty())
        sections.front().note = text::twinScreeningNote();
    return sections;
}

Section interactionsByHand(const ProtocolTable& table, SourceList& sources)
{
    Table body = screeningTable();
    for (const Interaction& interaction : table.interactions)
        body.rows.push_back({{Rich().strong(interaction.title).plain(": " + text::joined(concernedBy(interaction, table), ", ")), text::twinYesOrNo(),
                              text::label(interaction.severity) + ". " + text::withUnitsKept(interaction.action) + sources.cite(interaction.sources)}});
    return {"Medicines of the patient", text::twinScreeningNote(), std::move(body)};
}

Band formulas(const std::vector<const Plan*>& plans, const ProtocolTable& table)
{
    const Paragraphs all{formulaLines(plans, table), Size::note};
    const std::size_t half = (all.lines.size() + 1) / 2;
    Band band;
    for (const bool first : {true, false}) {
        const auto begin = all.lines.begin() + static_cast<std::ptrdiff_t>(first ? 0 : half);
        const auto end = first ? all.lines.begin() + static_cast<std::ptrdiff_t>(half) : all.lines.end();
        band.stacks.push_back({{{first ? "Formulas" : "Formulas, continued", first ? "as the program reckons" : "", Paragraphs{{begin, end}, Size::note}}}, 1});
    }
    return band;
}

Section recordByHand(Section record)
{
    auto& body = std::get<Table>(record.body);
    body.columns[1] = {"reckoned mg", body.columns[1].share};
    for (Row& row : body.rows)
        std::for_each(row.cells.begin() + 1, row.cells.end(), [](Rich& cell) { cell = Rich(); });
    return record;
}

Section chartByHand(Section chart)
{
    if (auto* body = std::get_if<Chart>(&chart.body))
        for (ChartRow& row : body->rows)
            std::for_each(row.printed.begin(), row.printed.end(), [](std::string& cell) { cell.clear(); });
    return chart;
}

} // namespace ketaplan::report
