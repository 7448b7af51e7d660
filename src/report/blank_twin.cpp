// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blank_twin.h"

#include "report/after_blocks.h"
#include "report/blank_blocks.h"
#include "report/blanked_section.h"
#include "report/chart.h"
#include "report/content_blocks.h"
#include "report/frame.h"
#include "report/ledger.h"
#include "report/observe_blocks.h"
#include "report/prepare_blocks.h"
#include "report/site_blocks.h"
#include "text/blank_sentences.h"
#include "text/blanked.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"

namespace ketaplan {

namespace {

using namespace report;

/// The plans of all rows on their way to one page; the first stands for what does not depend on the patient.
class Twin {
public:
    Twin(const Protocol& protocol, const ProtocolTable& table, const std::vector<WeightRow>& rows)
        : m_rows(rows), m_plans(plannedOf(rows)), m_example{*m_plans.front(), table, protocol, SourceList(table)}
    {
    }

    std::vector<Band> bands();
    /// The pump line with places to write, as further pages repeat it.
    std::string reminder() const;

private:
    const ProtocolTable& table() const { return m_example.table; }

    /// A block of each plan, as one with places to write where they differ.
    template <typename Block>
    Section ofAll(Block block)
    {
        std::vector<Section> variants = {block(m_example)};
        for (std::size_t i = 1; i < m_plans.size(); ++i) {
            Making other{*m_plans[i], m_example.table, m_example.protocol, m_example.sources};
            variants.push_back(block(other));
        }
        return blankedSection(variants);
    }

    Section order();
    Section keys();
    Stack steps();
    void addPreparation(std::vector<Band>& out);
    void addObservation(std::vector<Band>& out);
    void addAfter(std::vector<Band>& out);
    void addScreening(std::vector<Band>& out);

    const std::vector<WeightRow>& m_rows;
    std::vector<const Plan*> m_plans;
    Making m_example;
};

std::string Twin::reminder() const
{
    std::vector<Rich> lines;
    for (const Plan* one : m_plans)
        lines.push_back(text::pumpLine(*one, table()));
    return text::blanked(lines).withoutEmphasis();
}

Section Twin::order()
{
    Section section = ofAll(&orderSection);
    auto& lead = std::get<Lead>(section.body);
    lead.basis = {text::twinWeight(m_example.plan)};
    return section;
}

/// What is said of a delivery holds for one weight alone: of the notes the line with all three numbers stays.
Section Twin::keys()
{
    Section section = ofAll([](const Making& making) { return keyBoxes(making); });
    for (KeyBox& box : std::get<KeyBoxes>(section.body).boxes)
        if (box.keyed)
            box.notes = {box.notes.front(), Rich().strong(text::twinKeyNote())};
    return section;
}

Stack Twin::steps()
{
    Stack stack{{}, 56};
    const std::size_t sections = startSections(m_example).size();
    for (std::size_t i = 0; i < sections; ++i)
        stack.sections.push_back(ofAll([i](const Making& making) {
            std::vector<Section> all = startSections(making);
            return i < all.size() ? all[i] : Section{};
        }));
    return stack;
}

void Twin::addPreparation(std::vector<Band>& out)
{
    out.push_back(wholeWidth({"", "", Notice{text::twinNote(table().identity)}}));
    out.push_back(wholeWidth(order()));
    out.push_back(wholeWidth(keys()));
    const Section rowsNote{"", "", Paragraphs{{{text::twinRowsNote(m_example.plan), Symbol::none}}, Size::small}};
    out.push_back({{steps(), {{weightTable(m_rows), rowsNote}, 44}}});
    out.push_back(formulas(m_plans, table()));
    for (Section& section : startSignatures(m_example))
        out.push_back(wholeWidth(std::move(section)));
}

void Twin::addObservation(std::vector<Band>& out)
{
    for (Section& section : observationSections(m_example.plan, table(), m_example.sources)) {
        out.push_back(wholeWidth(chartByHand(std::move(section))));
        out.back().withNext = true;
    }
    out.push_back(wholeWidth(stopAndCall(table())));
}

void Twin::addAfter(std::vector<Band>& out)
{
    Section end = ofAll([](const Making& making) { return endSection(making); });
    Section record = recordByHand(ledgerSection(m_example.plan, table()));
    out.push_back({{{{std::move(end), dischargeChecks(m_example)}, 56},
                    {{std::move(record), {"After", "name, signature, time", Signatures{{"Waste witnessed by", "Discharged by"}}}}, 44}}});
}

void Twin::addScreening(std::vector<Band>& out)
{
    out.push_back(wholeWidth(limitsByHand(m_example.protocol, table())));
    for (Section& section : screeningByHand(m_example.protocol, table(), m_example.sources))
        out.push_back(wholeWidth(std::move(section)));
    if (!table().interactions.empty())
        out.push_back(wholeWidth(interactionsByHand(table(), m_example.sources)));
}

std::vector<Band> Twin::bands()
{
    std::vector<Band> bands;
    addPreparation(bands);
    addObservation(bands);
    addAfter(bands);
    addScreening(bands);
    bands.push_back(wholeWidth(siteSection(table())));
    for (Section& section : pageSections(table(), m_example.protocol, true, m_example.sources))
        bands.push_back(wholeWidth(std::move(section)));
    if (!m_example.sources.empty())
        bands.push_back(wholeWidth({"Sources", "with their certainty", m_example.sources.listed()}));
    return bands;
}

/// Places for name, birth date, sex and ID, in the order of every page.
Banner emptyBanner()
{
    constexpr std::size_t nameWidth = 26;
    constexpr std::size_t dateWidth = 14;
    constexpr std::size_t sexWidth = 7;
    constexpr std::size_t idWidth = 16;
    return {text::writeIn(nameWidth), text::writeIn(dateWidth), text::writeIn(sexWidth), text::writeIn(idWidth)};
}

Report head(const Plan& example, const ProtocolTable& table, const Stamp& stamp)
{
    Report report = report::frame(example, table, stamp);
    report.title = "Blank infusion plan";
    report.subtitle = example.protocol.title + ", valid until " + text::shown(table.identity.reviewBy);
    report.banner = emptyBanner();
    report.patientLine = "Name, ID " + text::writeIn(20);
    return report;
}

} // namespace

Result<Report, std::string> makeBlankTwin(const Protocol& protocol, const std::optional<Duration>& duration, const ProtocolTable& table,
                                          const Stamp& stamp)
{
    if (!protocol.dose)
        return text::noTwinOfContent(protocol);
    if (!duration && !(protocol.duration && protocol.duration->start))
        return text::noTwinWithoutDuration(protocol);
    const std::vector<WeightRow> rows = weightRows({protocol.id, duration, stamp.today.value_or(table.identity.effective)}, table);
    if (rows.empty())
        return text::noTwinWithoutWeights();
    if (plannedOf(rows).empty())
        return text::noTwinWhereRefused(protocol, rows.front().weight, rows.front().why);
    Twin twin(protocol, table, rows);
    Report report = head(*plannedOf(rows).front(), table, stamp);
    report.reminder = twin.reminder();
    report.bands = twin.bands();
    return report;
}

} // namespace ketaplan
