// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reference_blocks.h"

#include "report/chart.h"
#include "report/content_blocks.h"
#include "report/notes.h"
#include "report/orders_beside.h"
#include "report/screening_blocks.h"
#include "report/site_blocks.h"
#include "report/time_axis.h"
#include "text/content_sentences.h"
#include "text/sentences.h"

namespace ketaplan::report {

namespace {

void addWhereSaid(std::vector<Band>& out, Section section)
{
    if (!std::get<Paragraphs>(section.body).lines.empty())
        out.push_back(wholeWidth(std::move(section)));
}

Section evidence(Making& making)
{
    Section section = entrySection("Evidence", making.protocol.evidence.entries, making.sources);
    if (!making.protocol.population.empty())
        std::get<Paragraphs>(section.body).lines.push_back({text::studied(making.protocol.population), Symbol::none});
    return section;
}

void addBackground(std::vector<Band>& out, Making& making)
{
    const Protocol& protocol = making.protocol;
    Section forWhom = entrySection("For whom", protocol.indications, making.sources);
    forWhom.note = protocol.setting;
    addWhereSaid(out, std::move(forWhom));
    addWhereSaid(out, evidence(making));
    addWhereSaid(out, publishedSection(protocol, making.sources));
    addWhereSaid(out, entrySection("Course", protocol.course, making.sources));
    if (making.plan.ordered.beside.premedication.empty())
        addWhereSaid(out, entrySection("Premedication", protocol.premedication, making.sources));
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

std::vector<Band> referenceBands(Making& making)
{
    const Plan& plan = making.plan;
    const ProtocolTable& table = making.table;
    std::vector<Band> bands;
    addWhereSaid(bands, offers(plan));
    addWhereSaid(bands, patientSection(plan, table, making.sources));
    addWhereSaid(bands, actionsAtStart(plan, table, making.sources));
    addWhereSaid(bands, observationAdvice(plan, table, making.sources));
    bands.push_back(wholeWidth(siteSection(table)));
    for (Section& section : pageSections(table, making.protocol, plan.ordered.beside.rescue.empty(), making.sources))
        bands.push_back(wholeWidth(std::move(section)));
    addWhereSaid(bands, disagreements(plan, making.sources));
    if (const auto axis = timeAxis(plan, table))
        bands.push_back(wholeWidth({"The infusion over time", "", *axis}));
    bands.push_back(workingsBand(plan, table));
    addBackground(bands, making);
    if (!making.sources.empty())
        bands.push_back(wholeWidth({"Sources", "with their certainty", making.sources.listed()}));
    return bands;
}

} // namespace ketaplan::report
