// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/content_sentences.h"

#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan::text {

namespace {

/// One full stop at the end, also where the words bring their own.
std::string ended(std::string text)
{
    if (!text.empty() && !text.ends_with('.') && !text.ends_with('?') && !text.ends_with('!'))
        text += '.';
    return text;
}

bool isLocalPolicy(const ProtocolTable& table, const std::string& id)
{
    const auto found = table.sources.find(id);
    return found != table.sources.end() && found->second.kind == localPolicyKind;
}

std::string note(Certainty certainty)
{
    switch (certainty) {
    case Certainty::primary:
    case Certainty::secondary: return {};
    case Certainty::article: return "From an article, not a guideline.";
    case Certainty::unverified: return "Not verified in its source.";
    }
    return {};
}

} // namespace

std::string gradeNote(const std::string& grade)
{
    return grade.empty() ? std::string{} : ended("Grade: " + grade);
}

std::string certaintyNote(const ProtocolTable& table, const std::vector<std::string>& sources)
{
    if (sources.empty())
        return {};
    if (isSetBySite(sources))
        return "Set by this site.";
    const bool local = std::all_of(sources.begin(), sources.end(), [&](const std::string& id) { return isLocalPolicy(table, id); });
    return local ? "Local policy, to be set by the site." : note(certaintyOf(table, sources));
}

std::string content(const ContentEntry& entry)
{
    const std::string words = withUnitsKept(entry.text);
    return entry.grade.empty() ? words : ended(words) + " " + gradeNote(entry.grade);
}

std::string publishedValue(const PublishedRow& row)
{
    return row.value.empty() ? "set by local policy" : withUnitsKept(row.value);
}

std::string studied(const std::string& population)
{
    return ended("Studied: " + withUnitsKept(population));
}

std::string sourcesDisagree()
{
    return "Sources disagree:";
}

} // namespace ketaplan::text
