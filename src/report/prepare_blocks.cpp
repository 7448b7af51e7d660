// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/prepare_blocks.h"

#include "report/content_blocks.h"
#include "report/orders_beside.h"
#include "report/programme.h"
#include "report/range_picture.h"
#include "report/screening_blocks.h"
#include "report/second_check.h"
#include "text/content_sentences.h"
#include "text/delivery.h"
#include "text/line_sentences.h"
#include "text/order_sentences.h"
#include "text/page_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "text/recipe.h"
#include "text/sentences.h"

#include <utility>

namespace ketaplan::report {

namespace {

KeyFigure keyFigure(const std::string& label, const Figure& figure)
{
    return {label, text::number(figure), text::unitLabel(figure.exact.unit)};
}

KeyBox drawUpBox(const Making& making)
{
    const Preparation& preparation = *making.plan.preparation;
    const Product* product = find(making.table.products, preparation.product);
    Rich of = Rich("of ").strong(text::drugName(making.table, making.protocol.drugForm));
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

void addRows(Stack& out, Section section)
{
    if (!std::get<Table>(section.body).rows.empty())
        out.sections.push_back(std::move(section));
}

/// What stands beside the steps.
Stack besides(const Making& making)
{
    Stack stack{{}, 36};
    addRows(stack, asOrdered(making.plan));
    addRows(stack, sessionSection(making.plan));
    if (const auto picture = rangePicture(making.plan, making.table))
        stack.sections.push_back({"Dose in the protocol's range", "", *picture});
    for (Section& section : rateCardSections(making.plan))
        stack.sections.push_back(std::move(section));
    return stack;
}

/// Steps of a programme are many: they take the whole width and may go over to the next page.
void addWhole(std::vector<Band>& out, std::vector<Section> sections)
{
    for (Section& section : sections)
        out.push_back(wholeWidth(std::move(section)));
}

/// Without the one that holds nothing.
Band sideBySide(Stack left, Stack right)
{
    Band band;
    for (Stack* stack : {&left, &right})
        if (!stack->sections.empty())
            band.stacks.push_back(std::move(*stack));
    return band;
}

} // namespace

Section orderSection(Making& making)
{
    Lead lead{text::orderLine(making.plan, making.table), {text::doseBasis(making.plan)}};
    // What the table says first of using the drug at all; that it is not licensed where the table says nothing.
    const std::vector<ContentEntry> position = sectionEntries(making.table, "position", making.protocol);
    std::string note = position.empty() ? text::offLabel() : text::content(position.front()) + making.sources.cite(position.front().sources);
    const Evidence& evidence = making.protocol.evidence;
    if (!evidence.grade.empty())
        note += " Evidence: " + evidence.grade + "." + making.sources.cite(evidence.gradeSources);
    lead.notes.push_back(note);
    return {"", "", lead};
}

Section keyBoxes(const Making& making)
{
    if (!text::hasProgramme(making.plan))
        return {"", "", KeyBoxes{{drawUpBox(making), pumpBox(making)}}};
    const KeyBox first = firstLineBox(making.plan, making.table);
    return {"", "", isRunning(making.plan) ? KeyBoxes{{first}} : KeyBoxes{{drawUpBox(making), first}}};
}

std::vector<Section> startSections(const Making& making)
{
    std::vector<Rich> start = text::preparationSteps(making.plan, making.table);
    for (Rich& step : text::startSteps(making.plan, making.table))
        start.push_back(std::move(step));
    std::vector<Section> sections = {{isRunning(making.plan) ? "Change the running pump" : "Prepare and start", "tick when done", Steps{std::move(start), 1}}};
    Paragraphs notes{{}, Size::small};
    for (const auto& note : {text::nominalVolumes(making.plan, making.table), text::overfillRange(making.plan)})
        if (note)
            notes.lines.push_back({*note, Symbol::none});
    if (!notes.lines.empty())
        sections.push_back({"", "", notes});
    return sections;
}

std::vector<Section> rateCardSections(const Plan& plan)
{
    if (plan.rateCard.empty())
        return {};
    const std::string doseUnit = text::unitLabel(plan.rateCard.front().dose.exact.unit);
    Table body{{{doseUnit, 3, Align::decimal}, {"dose mg", 3, Align::decimal}, {"volume mL", 3, Align::decimal},
                {"rate mL/h", 3, Align::decimal}}, {}};
    for (const RateCardRow& row : plan.rateCard) {
        const auto cell = [](const std::optional<Figure>& figure) { return figure ? Rich(text::number(*figure)) : Rich(); };
        const Rich outside = row.outsideLimits ? Rich(text::outsideLimits(row)) : cell(row.totalDose);
        body.rows.push_back({{text::number(row.dose), outside, cell(row.pumpVolume), cell(row.pumpRate)}, Symbol::none, row.ordered});
    }
    return {{"Rate card", "", body}, {"", "", Paragraphs{{{text::rateCardNote(plan), Symbol::none}}, Size::small}}};
}

std::vector<Section> startSignatures(const Making& making)
{
    const bool running = isRunning(making.plan);
    Signatures signers = signedWithSecondChecker(making.plan, {"Prescriber", running ? "Changed by" : "Prepared by"});
    signers.beside = true;
    std::vector<Section> sections = {{running ? "Before the change" : "Before the start", "name, signature, time", signers}};
    if (Section check = secondCheckSection(making.plan); !std::get<Paragraphs>(check.body).lines.empty())
        sections.push_back(std::move(check));
    if (!running)
        sections.push_back({"", "", Signatures{text::labelBlanks(making.table), true}});
    return sections;
}

std::vector<Band> prepareBands(Making& making)
{
    std::vector<Band> bands = {wholeWidth(orderSection(making)), wholeWidth(keyBoxes(making))};
    const auto add = [&](Band band) {
        if (!band.stacks.empty())
            bands.push_back(std::move(band));
    };
    Stack main{startSections(making), 64};
    if (text::hasProgramme(making.plan)) {
        addWhole(bands, programmeSections(making.plan, making.table));
        addWhole(bands, std::exchange(main.sections, {}));
    }
    add(sideBySide(std::move(main), besides(making)));
    if (Section checks = checksAtStart(making.plan, making.table); !std::get<Checks>(checks.body).checks.empty())
        add(wholeWidth(std::move(checks)));
    add(wholeWidth(warnings(making.plan, making.table, making.sources)));
    add(premedicationOrdered(making.plan, making.table, making.sources));
    addWhole(bands, startSignatures(making));
    if (Section answers = answersInShort(making.plan, making.table); !std::get<Paragraphs>(answers.body).lines.empty())
        add(wholeWidth(std::move(answers)));
    return bands;
}

} // namespace ketaplan::report
