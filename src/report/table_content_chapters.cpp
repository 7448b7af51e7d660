// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_chapters.h"

#include "text/content_sentences.h"
#include "text/quantity_text.h"
#include "text/table_sentences.h"

namespace ketaplan::report {

Section chapterHead(const std::string& title, const std::string& note, Paragraphs body)
{
    return {title, note, std::move(body), true};
}

std::string restsOn(const std::vector<std::string>& ids, const std::string& grade, const std::string& note, const ProtocolTable& table,
                    SourceList& sources)
{
    std::string result = sources.cite(ids);
    // A note that says it in the site's words is not preceded by the program's.
    const std::string certainty = note.starts_with("Local policy:") ? std::string() : text::certaintyInFull(table, ids);
    for (const std::string& part : {certainty, text::gradeNote(grade), text::withUnitsKept(note)})
        result += part.empty() ? "" : " " + part;
    return result;
}

std::string withoutLeadingSpace(const std::string& cited)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    return cited.starts_with(noBreakSpace) ? cited.substr(noBreakSpace.size()) : cited;
}

Paragraph labelled(const std::string& label, const std::string& words)
{
    return {Rich().strong(label + ":").plain(" " + withoutLeadingSpace(words)), Symbol::none};
}

void addLabelled(Paragraphs& out, const std::string& label, const std::string& words)
{
    if (!words.empty())
        out.lines.push_back(labelled(label, words));
}

Section entriesOf(const std::string& title, const std::string& note, const std::vector<ContentEntry>& entries, const ProtocolTable& table,
                  SourceList& sources)
{
    Paragraphs body;
    for (const ContentEntry& entry : entries) {
        const std::string of = text::ofProtocols(entry.protocols, table);
        body.lines.push_back({text::content(entry) + sources.cite(entry.sources) + (of.empty() ? "" : " " + of), Symbol::none});
    }
    return {title, note, std::move(body)};
}

void addEntries(Sections& out, const std::string& title, const std::vector<ContentEntry>& entries, const ProtocolTable& table,
                SourceList& sources)
{
    if (!entries.empty())
        out.push_back(entriesOf(title, "", entries, table, sources));
}

Sections contentChapter(const ProtocolTable& table, SourceList& sources)
{
    if (table.sections.empty())
        return {};
    Sections chapter = {chapterHead("Beside the dose", "of every protocol, unless one is named")};
    for (const ContentSection& section : table.sections)
        chapter.push_back(entriesOf(section.title, section.onPage ? "prints with every infusion plan" : "", section.entries, table, sources));
    return chapter;
}

Sections patientSheetChapter(const ProtocolTable& table, SourceList& sources)
{
    if (table.patientSheet.sections.empty())
        return {};
    Sections chapter = {chapterHead("Information sheet for the patient", table.patientSheet.title)};
    for (const SheetSection& section : table.patientSheet.sections)
        chapter.push_back(entriesOf(section.heading, "", section.entries, table, sources));
    return chapter;
}

Sections sourcesChapter(const ProtocolTable& table, SourceList& sources)
{
    for (const auto& [id, source] : table.sources)
        sources.cite({id});
    Paragraphs body{{}, Size::note};
    for (std::size_t i = 0; i < sources.ids().size(); ++i)
        if (const auto found = table.sources.find(sources.ids()[i]); found != table.sources.end())
            body.lines.push_back({"[" + std::to_string(i + 1) + "]\u00A0" + text::sourceInFull(table, found->second), Symbol::none});
    return {chapterHead("Sources", "with their kind and how surely they were read", std::move(body))};
}

} // namespace ketaplan::report
