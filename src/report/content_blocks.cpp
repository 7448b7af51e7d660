// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content_blocks.h"

#include "report/notes.h"
#include "text/content_sentences.h"
#include "text/course_sentences.h"
#include "text/medicine_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

constexpr const char* rescueId = "rescue";
constexpr const char* dischargeId = "discharge";

} // namespace

bool concerns(const ContentEntry& entry, const Protocol& protocol)
{
    return entry.protocols.empty() || std::find(entry.protocols.begin(), entry.protocols.end(), protocol.id) != entry.protocols.end();
}

Section entrySection(const std::string& title, const std::vector<ContentEntry>& content, SourceList& sources)
{
    Paragraphs body{{}, Size::note};
    for (const ContentEntry& entry : content)
        body.lines.push_back({text::content(entry) + sources.cite(entry.sources), Symbol::none});
    return {title, "", body};
}

std::vector<ContentEntry> sectionEntries(const ProtocolTable& table, const std::string& sectionId, const Protocol& protocol)
{
    std::vector<ContentEntry> result;
    if (const ContentSection* section = find(table.sections, sectionId))
        std::copy_if(section->entries.begin(), section->entries.end(), std::back_inserter(result),
                     [&](const ContentEntry& entry) { return concerns(entry, protocol); });
    return result;
}

std::vector<ContentEntry> withSection(const std::vector<ContentEntry>& own, const ProtocolTable& table, const std::string& sectionId,
                                      const Protocol& protocol)
{
    std::vector<ContentEntry> result = own;
    const ContentSection* section = find(table.sections, sectionId);
    if (section && (own.empty() || section->onPage))
        for (const ContentEntry& entry : sectionEntries(table, sectionId, protocol))
            result.push_back(entry);
    return result;
}

std::vector<Section> pageSections(const ProtocolTable& table, const Protocol& protocol, bool withRescue, SourceList& sources)
{
    std::vector<Section> result;
    const auto add = [&](const std::string& title, const std::vector<ContentEntry>& entries) {
        if (!entries.empty())
            result.push_back(entrySection(title, entries, sources));
    };
    for (const ContentSection& section : table.sections) {
        if (section.id == rescueId && withRescue)
            add(section.title, withSection(protocol.rescue, table, rescueId, protocol));
        else if (section.id != rescueId && section.onPage && section.id != dischargeId && section.id != stopSectionId)
            add(section.title, sectionEntries(table, section.id, protocol));
    }
    if (withRescue && !find(table.sections, rescueId))
        add("Rescue", protocol.rescue);
    return result;
}

Section publishedSection(const Protocol& protocol, SourceList& sources)
{
    Paragraphs body{{}, Size::note};
    for (const PublishedRow& row : protocol.published)
        body.lines.push_back({Rich().strong(row.label).plain(": " + text::publishedValue(row) + sources.cite(row.sources)), Symbol::none});
    return {"As published", "", body};
}

bool concernsMedicines(const Plan& plan, const ProtocolTable& table)
{
    return plan.patient.medicines || !table.interactions.empty();
}

Section patientSection(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs body{{}, Size::note};
    if (concernsMedicines(plan, table)) {
        const auto carried = text::carriedNote(plan, carriedMedicines);
        Rich line = Rich().strong("Medicines").plain(": " + text::medicinesTaken(plan.patient) + (carried ? ", " + *carried : "") + ".");
        if (const auto none = text::noInteractionNamed(plan, table))
            line.plain(" " + *none);
        body.lines.push_back({line, Symbol::none});
    }
    if (plan.dosingWeights)
        body.lines.push_back({Rich().strong("Weights to dose by").plain(": " + text::dosingWeights(plan) + "."), Symbol::none});
    addCertainties(body, plan, table, sources);
    return {"Behind the order", "", body};
}

} // namespace ketaplan::report
