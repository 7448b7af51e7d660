// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_chapters.h"

#include "report/notes.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"
#include "text/table_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

Symbol symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::advice: return Symbol::none;
    case Severity::caution: return Symbol::caution;
    case Severity::contraindicated: return Symbol::stop;
    }
    return Symbol::none;
}

/// The words that are there, with a space between each.
std::string spaced(std::initializer_list<std::string> parts)
{
    std::vector<std::string> there;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(there), [](const std::string& part) { return !part.empty(); });
    return text::joined(there, " ");
}

void addPositions(Paragraphs& out, const std::vector<ContentEntry>& entries, SourceList& sources)
{
    if (!entries.empty())
        out.lines.push_back({positions(entries, sources), Symbol::none});
}

Paragraph question(const ScreeningItem& item, const ProtocolTable& table)
{
    const std::string measured = item.unit ? " (" + text::unitLabel(*item.unit) + ")" : std::string();
    return {Rich().strong(item.question + (item.question.ends_with('?') ? "" : ".")).plain(
                " " + spaced({text::label(item.kind) + measured + ", " + text::label(item.due) + ".", text::withUnitsKept(item.help),
                              text::applicability(item, table)})),
            Symbol::none};
}

/// An item is a section of its own, under the heading of its group where it is the first: it is not parted by a page's end.
Section itemSection(const std::string& heading, const ScreeningItem& item, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs out;
    out.lines.push_back(question(item, table));
    for (const Rule& rule : item.rules) {
        out.lines.push_back({Rich().strong(text::threshold(rule)).plain(" " + text::withUnitsKept(rule.action)
                                                                         + restsOn(rule.sources, rule.grade, "", table, sources)),
                             symbolOf(rule.severity)});
        addPositions(out, rule.positions, sources);
    }
    return {heading, "", std::move(out)};
}

/// The headings of the items in their order, each once.
std::vector<std::string> groupsOf(const ProtocolTable& table)
{
    std::vector<std::string> groups;
    for (const ScreeningItem& item : table.screening)
        if (std::find(groups.begin(), groups.end(), item.group) == groups.end())
            groups.push_back(item.group);
    return groups;
}

Section interactionSection(const Interaction& interaction, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs body;
    addLabelled(body, "Concerns", text::joined(concernedBy(interaction, table), ", "));
    body.lines.push_back({Rich().strong(text::label(interaction.severity) + ".").plain(
                              " " + spaced({text::withUnitsKept(interaction.mechanism), text::withUnitsKept(interaction.action)})
                              + restsOn(interaction.sources, interaction.grade, "", table, sources)),
                          symbolOf(interaction.severity)});
    addPositions(body, interaction.positions, sources);
    return {interaction.title, "", std::move(body)};
}

std::string membersOf(const MedicineClass& medicineClass, const ProtocolTable& table)
{
    std::vector<std::string> members;
    for (const Medicine& medicine : table.medicines)
        if (std::find(medicine.classes.begin(), medicine.classes.end(), medicineClass.id) != medicine.classes.end())
            members.push_back(text::medicineWithBrands(medicine));
    return text::joined(members, ", ");
}

std::string withoutClass(const ProtocolTable& table)
{
    std::vector<std::string> members;
    for (const Medicine& medicine : table.medicines)
        if (medicine.classes.empty())
            members.push_back(text::medicineWithBrands(medicine));
    return text::joined(members, ", ");
}

} // namespace

std::vector<std::string> concernedBy(const Interaction& interaction, const ProtocolTable& table)
{
    std::vector<std::string> names;
    for (const std::string& id : interaction.classes)
        if (const MedicineClass* one = find(table.medicineClasses, id))
            names.push_back(one->name);
    for (const std::string& id : interaction.medicines)
        if (const Medicine* one = find(table.medicines, id))
            names.push_back(one->name);
    return names;
}

Sections screeningChapter(const ProtocolTable& table, SourceList& sources)
{
    if (table.screening.empty())
        return {};
    Sections chapter = {chapterHead("Screening", std::to_string(table.screening.size()) + " items")};
    for (const std::string& group : groupsOf(table)) {
        std::string heading = group;
        for (const ScreeningItem& item : table.screening) {
            if (item.group != group)
                continue;
            chapter.push_back(itemSection(heading, item, table, sources));
            heading.clear();
        }
    }
    return chapter;
}

Sections interactionsChapter(const ProtocolTable& table, SourceList& sources)
{
    if (table.interactions.empty())
        return {};
    Sections chapter = {chapterHead("Interactions", std::to_string(table.interactions.size()) + " with medicines of the patient")};
    for (const Interaction& interaction : table.interactions)
        chapter.push_back(interactionSection(interaction, table, sources));
    return chapter;
}

Sections medicinesChapter(const ProtocolTable& table, SourceList&)
{
    if (table.medicines.empty())
        return {};
    Paragraphs body{{}, Size::note};
    for (const MedicineClass& one : table.medicineClasses)
        addLabelled(body, one.name, membersOf(one, table));
    addLabelled(body, "In no class", withoutClass(table));
    return {chapterHead("Medicines that are recognised", "by class, brands in brackets"), {"", "", std::move(body)}};
}

} // namespace ketaplan::report
