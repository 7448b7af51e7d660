// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notes.h"

#include "text/content_sentences.h"
#include "text/limits.h"
#include "text/lists.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::report {

std::string backing(const std::vector<std::string>& ids, const std::string& grade, const ProtocolTable& table, SourceList& sources)
{
    std::string result = sources.cite(ids);
    for (const std::string& note : {text::gradeNote(grade), text::certaintyNote(table, ids)})
        result += note.empty() ? "" : " " + note;
    return result;
}

std::string positions(const std::vector<ContentEntry>& entries, SourceList& sources)
{
    if (entries.empty())
        return {};
    std::string result = text::sourcesDisagree();
    for (const ContentEntry& entry : entries)
        result += " " + text::content(entry) + sources.cite(entry.sources);
    return result;
}

Section disagreements(const Plan& plan, SourceList& sources)
{
    Paragraphs body{{}, Size::note};
    for (const Finding& finding : plan.findings)
        if (!finding.positions.empty() && (finding.assessed || finding.due == Due::planning))
            body.lines.push_back({Rich().strong(text::question(finding)).plain(" " + positions(finding.positions, sources)), Symbol::none});
    return {"Where sources disagree", "", body};
}

namespace {

/// The limits that rest on sources of one certainty.
struct Resting {
    std::string note;
    std::vector<std::string> limits;
    std::vector<std::string> sources;
};

template <typename Element>
void addOnce(std::vector<Element>& list, const Element& element)
{
    if (std::find(list.begin(), list.end(), element) == list.end())
        list.push_back(element);
}

std::vector<Resting> restingLimits(const Plan& plan, const ProtocolTable& table)
{
    std::vector<Resting> result;
    for (const LimitEntry& entry : plan.limits) {
        const std::string note = text::certaintyNote(table, entry.sources);
        if (note.empty())
            continue;
        auto found = std::find_if(result.begin(), result.end(), [&](const Resting& one) { return one.note == note; });
        if (found == result.end())
            found = result.insert(result.end(), {note, {}, {}});
        addOnce(found->limits, text::lowerFirst(text::label(entry.quantity)));
        for (const std::string& source : entry.sources)
            addOnce(found->sources, source);
    }
    return result;
}

} // namespace

void addCertainties(Paragraphs& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const Resting& one : restingLimits(plan, table))
        out.lines.push_back({Rich().strong("Limits").plain(" of " + text::andList(one.limits) + ": " + text::lowerFirst(one.note)
                                                           + sources.cite(one.sources)),
                             Symbol::none});
}

} // namespace ketaplan::report
