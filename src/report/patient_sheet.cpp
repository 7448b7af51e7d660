// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patient_sheet.h"

#include "report/content_blocks.h"
#include "report/frame.h"
#include "report/source_list.h"
#include "text/patient_sentences.h"
#include "text/quantity_text.h"
#include "text/site_sentences.h"

#include <algorithm>

namespace ketaplan {

namespace {

using namespace report;

/// One heading with what concerns the protocol. No lines where nothing does.
Section sheetSection(const SheetSection& section, const Protocol& protocol, SourceList& sources)
{
    Paragraphs body{{}, Size::large};
    for (const ContentEntry& entry : section.entries)
        if (concerns(entry, protocol))
            body.lines.push_back({Rich("\u2022\u00A0" + text::withUnitsKept(entry.text) + sources.cite(entry.sources)), Symbol::none});
    return {section.heading, "", body};
}

/// About how many lines of a column the section takes.
std::size_t linesOf(const Section& section)
{
    constexpr std::size_t charactersOfALine = 52;
    std::size_t lines = 2;
    if (const auto* body = std::get_if<Paragraphs>(&section.body))
        for (const Paragraph& line : body->lines)
            lines += line.text.withoutEmphasis().size() / charactersOfALine + 1;
    return lines;
}

/// Sections from `first` up to `last` in two columns; the second begins with `middle`.
struct Columns {
    std::size_t first = 0;
    std::size_t middle = 0;
    std::size_t last = 0;
    std::size_t lines = 0;
};

Columns shortestColumns(const std::vector<Section>& sections, std::size_t first, std::size_t last)
{
    const auto sum = [&](std::size_t from, std::size_t to) {
        std::size_t lines = 0;
        for (std::size_t i = from; i < to; ++i)
            lines += linesOf(sections[i]);
        return lines;
    };
    Columns best{first, last, last, sum(first, last)};
    for (std::size_t middle = first; middle < last; ++middle)
        if (const std::size_t lines = std::max(sum(first, middle), sum(middle, last)); lines < best.lines)
            best = {first, middle, last, lines};
    return best;
}

Band bandOf(const std::vector<Section>& sections, const Columns& columns)
{
    const auto at = [&](std::size_t index) { return sections.begin() + static_cast<std::ptrdiff_t>(index); };
    Band band;
    for (const auto& [from, to] : {std::pair(columns.first, columns.middle), std::pair(columns.middle, columns.last)})
        if (from < to)
            band.stacks.push_back({{at(from), at(to)}});
    return band;
}

/// In their order, in one or two bands of two columns: whichever takes the fewest lines, so that all stands on one page.
std::vector<Band> inColumns(const std::vector<Section>& sections)
{
    Columns above = shortestColumns(sections, 0, sections.size());
    Columns below;
    for (std::size_t cut = 1; cut < sections.size(); ++cut) {
        const Columns first = shortestColumns(sections, 0, cut);
        const Columns second = shortestColumns(sections, cut, sections.size());
        if (first.lines + second.lines < above.lines + below.lines) {
            above = first;
            below = second;
        }
    }
    std::vector<Band> bands = {bandOf(sections, above)};
    if (below.lines > 0)
        bands.push_back(bandOf(sections, below));
    return bands;
}

/// All in one paragraph: on a single page there is no room for a line each.
Section sourcesInOne(const SourceList& sources)
{
    std::string all;
    for (const Paragraph& source : sources.listed().lines)
        all += (all.empty() ? "" : " ") + source.text.withoutEmphasis();
    return {"", "", Paragraphs{{{Rich(text::sourcesOfTheSheet() + " " + all), Symbol::none}}, Size::small}};
}

/// The site's contacts; a blank where it sets none.
Section whomToCall(const ProtocolTable& table)
{
    if (!table.site || table.site->contacts.empty())
        return {text::whomToCall(), "", Signatures{{text::contactNotSet()}}};
    return {text::whomToCall(), "", Paragraphs{{{text::contacts(table), Symbol::none}}, Size::large}};
}

} // namespace

std::optional<Report> makePatientSheet(const Plan& plan, const ProtocolTable& table, const Stamp& stamp)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    if (!protocol || text::noPatientSheet(plan, table))
        return std::nullopt;
    Report sheet = frame(plan, table, stamp);
    sheet.title = table.patientSheet.title;
    SourceList sources(table);
    std::vector<Section> sections;
    for (const SheetSection& one : table.patientSheet.sections)
        if (Section section = sheetSection(one, *protocol, sources); !std::get<Paragraphs>(section.body).lines.empty())
            sections.push_back(std::move(section));
    sections.push_back(whomToCall(table));
    sheet.bands = inColumns(sections);
    if (!sources.empty())
        sheet.bands.push_back({{{{sourcesInOne(sources)}}}});
    return sheet;
}

} // namespace ketaplan
