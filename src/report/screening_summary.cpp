// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content_blocks.h"
#include "report/frame.h"
#include "report/notes.h"
#include "report/obstacles.h"
#include "report/orders_beside.h"
#include "report/screening_blocks.h"
#include "text/acknowledgement_sentences.h"
#include "text/course_sentences.h"
#include "text/limits.h"
#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/medicine_sentences.h"
#include "text/one_line.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"

#include <algorithm>
#include <set>

namespace ketaplan::report {

namespace {

const std::string notRecorded = "Not recorded";

Band single(Section section)
{
    return {{{{std::move(section)}}}};
}

template <typename Element>
std::string labelOf(const std::vector<Element>& elements, const std::optional<std::string>& id)
{
    const Element* element = id ? find(elements, *id) : nullptr;
    return element ? element->label : id.value_or(notRecorded);
}

std::string height(const Patient& patient)
{
    return patient.height ? text::shown(patient.height->quantity()) : notRecorded;
}

/// The order as it was typed, without the concentration: that is a figure of preparation.
Section orderAsTyped(const Plan& plan, const ProtocolTable& table)
{
    const Order& order = plan.ordered;
    Table body{{{"", 3}, {"", 8}}, {}};
    const auto add = [&](const std::string& label, const std::string& value) {
        body.rows.push_back({{label, Rich().strong(value)}});
    };
    const auto addBeside = [&](const std::string& label, const std::vector<std::string>& typed) {
        if (!typed.empty())
            body.rows.push_back({{label, Rich().strong(text::oneLine(text::joined(typed, "; "))).plain(", not checked by this program")}});
    };
    add("Protocol", plan.protocol.title);
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    add("Drug", text::drugName(table, protocol ? protocol->drugForm : ""));
    add("Weight", text::weightWithOrigin(plan.patient));
    add("Height", height(plan.patient));
    if (order.dose || order.schedule.steps.empty())
        add("Dose ordered", order.dose ? text::shown(*order.dose) : notRecorded);
    for (const text::OrderedPart& part : text::orderedParts(plan, text::Figures::noPreparation))
        add(part.label, part.value);
    add("Duration ordered", order.duration ? text::minutesAndSeconds(order.duration->quantity()) : notRecorded);
    add("Dosing weight", text::dosingWeights(plan));
    add("Product chosen", labelOf(table.products, order.product));
    add("Container chosen", labelOf(table.containers, order.container));
    for (const text::OrderedPart& part : text::courseParts(plan, text::Figures::noPreparation))
        add(part.label, part.value);
    addBeside("Premedication ordered", order.beside.premedication);
    addBeside("Rescue ordered", order.beside.rescue);
    const auto carried = text::carriedNote(plan, carriedMedicines);
    if (concernsMedicines(plan, table))
        add("Medicines", text::medicinesTaken(plan.patient) + (carried ? ", " + *carried : ""));
    if (const auto none = text::noInteractionNamed(plan, table))
        add("", *none);
    return {"Order as typed", "not released", body};
}

Section acknowledgements(const Plan& plan, const ProtocolTable& table)
{
    Paragraphs body;
    std::set<std::string> told;
    const auto add = [&](const std::string& key, const std::string& subject) {
        const auto found = plan.ordered.acknowledgements.find(key);
        if (found == plan.ordered.acknowledgements.end() || !told.insert(subject).second)
            return;
        Rich line = Rich(subject + ". ");
        line.plain(text::acknowledgedBy(found->second, table).withoutEmphasis());
        body.lines.push_back({line, Symbol::done});
    };
    for (const LimitEntry& entry : plan.limits)
        if (entry.acknowledged)
            add("limit:" + std::string(code(entry.quantity)), text::subject(entry.quantity, entry.of));
    for (const Finding& finding : plan.findings)
        if (finding.acknowledged)
            add("finding:" + finding.id, text::question(finding));
    for (const VoidAcknowledgement& one : plan.voidAcknowledgements)
        body.lines.push_back({text::voided(one, plan, table), Symbol::open});
    return {"Acknowledgements", "", body};
}

/// What was found and stands in no way.
Section advice(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs body;
    for (const Finding& finding : plan.findings)
        if (finding.assessed && finding.severity == Severity::advice)
            body.lines.push_back({text::sentence(plan, finding, text::Figures::noPreparation) + backing(finding.sources, finding.grade, table, sources),
                                  Symbol::none});
    return {"Advice", "", body};
}

Section limits(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    std::vector<std::string> within;
    std::vector<std::string> open;
    for (const LimitEntry& entry : plan.limits) {
        std::vector<std::string>& list = entry.verdict == Verdict::notChecked ? open : within;
        const std::string name = text::lowerFirst(text::subject(entry.quantity, entry.of));
        const bool listed = std::find(list.begin(), list.end(), name) != list.end();
        if (!listed && (entry.verdict == Verdict::within || entry.verdict == Verdict::notChecked))
            list.push_back(name);
    }
    Paragraphs body;
    if (!within.empty())
        body.lines.push_back({Rich("Checked and within recommended: " + text::joined(within, ", ") + "."), Symbol::done});
    body.lines.push_back({Rich().strong("Not checked").plain(": " + (open.empty() ? "none" : text::joined(open, ", ")) + "."),
                          open.empty() ? Symbol::none : Symbol::open});
    addCertainties(body, plan, table, sources);
    return {"Limits", "", body};
}

} // namespace

std::vector<Band> summaryBands(const Plan& plan, const ProtocolTable& table)
{
    SourceList sources(table);
    std::vector<Band> bands;
    const auto addWithLines = [&](Section section) {
        if (!std::get<Paragraphs>(section.body).lines.empty())
            bands.push_back(single(std::move(section)));
    };
    bands.push_back(single({"", "", Panel{symbolOf(plan.status), text::label(plan.status), text::explanation(plan.status)}}));
    bands.push_back(single(obstacles(plan, table, sources)));
    addWithLines(offers(plan));
    addWithLines(disagreements(plan, sources));
    addWithLines(acknowledgements(plan, table));
    bands.push_back(single(orderAsTyped(plan, table)));
    bands.push_back(single({"", "", Notice{text::leftOutOnPurpose()}}));
    addWithLines(advice(plan, table, sources));
    if (Band asked = answers(plan, table); !asked.stacks.empty())
        bands.push_back(std::move(asked));
    if (plan.status != Status::refused)
        bands.push_back(single(limits(plan, table, sources)));
    bands.push_back(single({"What would change this", "", Paragraphs{{{text::whatWouldChange(plan.status), Symbol::none}}}}));
    bands.push_back({{{{{"", "", Signatures{{"Assessed by, name and signature"}}}}, 3}, {{{"", "", Signatures{{"Date and time"}}}}, 2}}});
    if (!sources.empty())
        bands.push_back(single({"Sources", "with their certainty", sources.listed()}));
    return bands;
}

} // namespace ketaplan::report
