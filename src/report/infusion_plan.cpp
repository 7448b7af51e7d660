// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"
#include "report/content_blocks.h"
#include "report/frame.h"
#include "report/ledger.h"
#include "report/notes.h"
#include "report/orders_beside.h"
#include "report/programme.h"
#include "report/range_picture.h"
#include "report/screening_blocks.h"
#include "report/site_blocks.h"
#include "text/content_sentences.h"
#include "text/delivery.h"
#include "text/line_sentences.h"
#include "text/order_sentences.h"
#include "text/page_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "text/recipe.h"
#include "text/sentences.h"

namespace ketaplan::report {

namespace {

/// One plan on its way to paper; sources are numbered as they are cited.
struct Making {
    const Plan& plan;
    const ProtocolTable& table;
    const Protocol& protocol;
    SourceList sources;
};

KeyFigure keyFigure(const std::string& label, const Figure& figure)
{
    return {label, text::number(figure), text::unitLabel(figure.exact.unit)};
}

Section lead(Making& making)
{
    Lead lead{text::orderLine(making.plan, making.table), {text::doseBasis(making.plan)}};
    // What the table says first of using the drug at all; that it is not licensed where the table says nothing.
    const std::vector<ContentEntry> position = sectionEntries(making.table, "position", making.protocol);
    std::string note = position.empty() ? text::offLabel() : text::content(position.front()) + making.sources.cite(position.front().sources);
    const Evidence& evidence = making.protocol.evidence;
    if (!evidence.grade.empty())
        note += " Evidence: " + evidence.grade + "." + making.sources.cite(evidence.gradeSources);
    lead.basis.push_back(note);
    return {"", "", lead};
}

bool isRunning(const Plan& plan)
{
    return plan.ordered.schedule.running.has_value();
}

KeyBox drawUpBox(const Making& making)
{
    const Preparation& preparation = *making.plan.preparation;
    const Product* product = find(making.table.products, preparation.product);
    const std::string drug = text::drugName(making.table, making.protocol.drugForm);
    Rich of = Rich("of ").strong(drug);
    if (product)
        of.plain(" " + text::strength(product->concentration));
    return {"Draw up", {keyFigure("Drug volume", preparation.drugVolume)}, {of}};
}

KeyBox pumpBox(const Making& making)
{
    const Plan& plan = making.plan;
    const Pump* pump = find(making.table.pumps, plan.pump->pump);
    KeyBox box{"Key into the pump" + (pump ? " (" + pump->label + ")" : ""), {keyFigure("Pump rate", plan.pump->rate), keyFigure("Volume to be infused", plan.pump->volume)},
               {text::pumpLine(plan, making.table), text::delivers(plan, making.table)}, true};
    if (const auto notice = text::sameDigitsNotice(plan))
        box.notes.push_back(Rich().strong(*notice));
    return box;
}

Section keyBoxes(const Making& making)
{
    if (!text::hasProgramme(making.plan))
        return {"", "", KeyBoxes{{drawUpBox(making), pumpBox(making)}}};
    const KeyBox first = firstLineBox(making.plan, making.table);
    return {"", "", isRunning(making.plan) ? KeyBoxes{{first}} : KeyBoxes{{drawUpBox(making), first}}};
}

std::vector<Section> steps(const Making& making)
{
    std::vector<Rich> start = text::preparationSteps(making.plan, making.table);
    for (Rich& step : text::startSteps(making.plan, making.table))
        start.push_back(std::move(step));
    const int next = static_cast<int>(start.size()) + 1;
    std::vector<Section> sections = {{isRunning(making.plan) ? "Change the running pump" : "Prepare and start", "tick when done", Steps{std::move(start), 1}}};
    Paragraphs notes;
    notes.size = Size::small;
    if (const auto nominal = text::nominalVolumes(making.plan, making.table))
        notes.lines.push_back({*nominal, Symbol::none});
    if (const auto range = text::overfillRange(making.plan))
        notes.lines.push_back({*range, Symbol::none});
    if (!notes.lines.empty())
        sections.push_back({"", "", notes});
    sections.push_back({"At the end", "tick when done", Steps{text::endSteps(making.plan, making.table), next}});
    return sections;
}

Section rateCard(const Plan& plan)
{
    const std::string doseUnit = text::unitLabel(plan.rateCard.front().dose.exact.unit);
    Table body{{{doseUnit, 3, Align::decimal}, {"dose mg", 3, Align::decimal}, {"volume mL", 3, Align::decimal},
                {"rate mL/h", 3, Align::decimal}}, {}};
    for (const RateCardRow& row : plan.rateCard) {
        const auto cell = [](const std::optional<Figure>& figure) { return figure ? Rich(text::number(*figure)) : Rich(); };
        const Rich outside = row.outsideLimits ? Rich(text::outsideLimits(row)) : cell(row.totalDose);
        body.rows.push_back({{text::number(row.dose), outside, cell(row.pumpVolume), cell(row.pumpRate)}, Symbol::none, row.ordered});
    }
    return {"Rate card", "", body};
}

void addRows(Stack& out, Section section)
{
    if (!std::get<Table>(section.body).rows.empty())
        out.sections.push_back(std::move(section));
}

Stack besides(Making& making)
{
    Stack stack{{}, 40};
    addRows(stack, asOrdered(making.plan));
    addRows(stack, sessionSection(making.plan));
    if (const auto picture = rangePicture(making.plan, making.table))
        stack.sections.push_back({"Dose in the protocol's range", "", *picture});
    if (!making.plan.rateCard.empty()) {
        stack.sections.push_back(rateCard(making.plan));
        stack.sections.push_back({"", "", Paragraphs{{{text::rateCardNote(making.plan), Symbol::none}}, Size::small}});
    }
    if (isRunning(making.plan)) {
        stack.sections.push_back({"Before the change", "name, signature, time", Signatures{{"Prescriber", "Changed by", "Second checker"}}});
        return stack;
    }
    stack.sections.push_back({"On the label", "", Signatures{text::labelBlanks(making.table)}});
    stack.sections.push_back({"Before the start", "name, signature, time", Signatures{{"Prescriber", "Prepared by", "Second checker"}}});
    return stack;
}

void addContent(std::vector<Section>& out, const std::string& title, const std::vector<ContentEntry>& content, SourceList& sources)
{
    if (!content.empty())
        out.push_back(entrySection(title, content, sources));
}

Stack discharge(Making& making)
{
    Checks checks;
    for (const ContentEntry& entry : withSection(making.protocol.discharge, making.table, "discharge", making.protocol))
        checks.checks.push_back(text::content(entry) + making.sources.cite(entry.sources));
    if (checks.checks.empty())
        checks.checks.push_back(text::dischargeByLocalPolicy());
    return {{{"Before discharge", "tick when met", checks}}, 40};
}

Stack after(const Making& making)
{
    return {{ledgerSection(making.plan, making.table), {"After", "name, signature, time", Signatures{{"Waste witnessed by", "Discharged by"}}}}, 60};
}

Section evidence(Making& making)
{
    Section section = entrySection("Evidence", making.protocol.evidence.entries, making.sources);
    if (!making.protocol.population.empty())
        std::get<Paragraphs>(section.body).lines.push_back({text::studied(making.protocol.population), Symbol::none});
    return section;
}

void addWhereSaid(std::vector<Section>& out, Section section)
{
    if (!std::get<Paragraphs>(section.body).lines.empty())
        out.push_back(std::move(section));
}

std::vector<Section> background(Making& making)
{
    std::vector<Section> sections;
    const Protocol& protocol = making.protocol;
    addContent(sections, "For whom", protocol.indications, making.sources);
    if (!sections.empty())
        sections.back().note = protocol.setting;
    addWhereSaid(sections, evidence(making));
    addWhereSaid(sections, publishedSection(protocol, making.sources));
    addContent(sections, "Course", protocol.course, making.sources);
    if (making.plan.ordered.beside.premedication.empty())
        addContent(sections, "Premedication", protocol.premedication, making.sources);
    return sections;
}

Band workingsBand(const Plan& plan, const ProtocolTable& table)
{
    const std::vector<text::Working> all = text::workingsWithLabels(plan, table);
    const std::size_t half = (all.size() + 1) / 2;
    Band band;
    for (const bool first : {true, false}) {
        Paragraphs body{{}, Size::small};
        for (std::size_t i = first ? 0 : half; i < (first ? half : all.size()); ++i)
            body.lines.push_back({Rich().strong(all[i].figure).plain(" " + all[i].equation), Symbol::none});
        band.stacks.push_back({{{first ? "Workings" : "Workings, continued", first ? "reckoned exactly, shown to three decimals" : "", body}}, 1});
    }
    return band;
}

} // namespace

std::vector<Band> infusionBands(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    const Protocol none;
    Making making{plan, table, protocol ? *protocol : none, SourceList(table)};
    std::vector<Band> bands = {{{{{lead(making)}}}}, {{{{keyBoxes(making)}}}}};
    const auto add = [&](Section section) { bands.push_back({{{{std::move(section)}}}}); };
    const auto addBand = [&](Band band) {
        if (!band.stacks.empty())
            bands.push_back(std::move(band));
    };
    const auto addWithLines = [&](Section section) {
        if (!std::get<Paragraphs>(section.body).lines.empty())
            add(std::move(section));
    };
    Stack main{steps(making), 60};
    if (text::hasProgramme(plan)) {
        for (Section& section : programmeSections(plan, table))
            add(std::move(section));
        // A step for each change makes a long list: it takes the whole width and may go over to the next page.
        for (; main.sections.size() > 1; main.sections.erase(main.sections.begin()))
            add(std::move(main.sections.front()));
    }
    main.sections.push_back(warnings(plan, table, making.sources));
    bands.push_back({{std::move(main), besides(making)}});
    addWithLines(offers(plan));
    addWithLines(patientSection(plan, table, making.sources));
    addBand(premedicationOrdered(plan, table, making.sources));
    if (Section checks = checksAtStart(plan, table, making.sources); !std::get<Table>(checks.body).rows.empty())
        add(std::move(checks));
    for (Section& section : observationSections(plan, table, making.sources))
        add(std::move(section));
    add(siteSection(table));
    addBand(rescueOrdered(plan, table, making.sources));
    for (Section& section : pageSections(table, making.protocol, plan.ordered.beside.rescue.empty(), making.sources))
        add(std::move(section));
    Stack discharged = discharge(making);
    bands.push_back({{std::move(discharged), after(making)}});
    addWithLines(actionsAtStart(plan, table, making.sources));
    addWithLines(disagreements(plan, making.sources));
    bands.push_back(workingsBand(plan, table));
    for (Section& section : background(making))
        add(std::move(section));
    if (!making.sources.empty())
        add({"Sources", "with their certainty", making.sources.listed()});
    return bands;
}

} // namespace ketaplan::report
