// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/obstacles.h"

#include "report/notes.h"
#include "report/screening_blocks.h"
#include "text/course_sentences.h"
#include "text/line_sentences.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// A line before it is sorted by how much it weighs.
struct Obstacle {
    int weight = 0; ///< the less, the worse
    std::string said; ///< without sources
    Paragraph line;
};

Obstacle obstacle(int weight, std::string_view word, const std::string& said, const std::string& sources, Symbol symbol)
{
    return {weight, said, {Rich().strong(word).plain(" " + said + sources), symbol}};
}

enum Weight { refused, contraindicated, open, acknowledge };

/// A bound that a reason already names is not told twice.
bool isTold(const Plan& plan, const LimitEntry& entry)
{
    return std::any_of(plan.reasons.begin(), plan.reasons.end(),
                       [&](const Reason& reason) { return reason.quantity == entry.quantity && reason.step == entry.step; });
}

bool stands(const LimitEntry& entry)
{
    return entry.verdict != Verdict::within && !entry.acknowledged;
}

bool stands(const Finding& finding)
{
    if (finding.severity == Severity::advice || finding.acknowledged)
        return false;
    return finding.assessed || finding.due == Due::planning;
}

void addReasons(std::vector<Obstacle>& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const Reason& reason : plan.reasons)
        out.push_back(obstacle(refused, "Refused", text::sentence(plan, reason, table, text::Figures::noPreparation), backing(reason.sources, "", table, sources),
                               Symbol::refused));
}

void addLimits(std::vector<Obstacle>& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const LimitEntry& entry : plan.limits) {
        if (!stands(entry) || isTold(plan, entry) || repeatsTheOrder(plan, entry))
            continue;
        const bool isOpen = entry.verdict == Verdict::notChecked;
        out.push_back(obstacle(isOpen ? open : acknowledge, isOpen ? "Not checked" : "Limit",
                               text::sentence(plan, entry, text::Figures::noPreparation), backing(entry.sources, entry.grade, table, sources),
                               isOpen ? Symbol::open : Symbol::caution));
    }
}

int weightOf(const Finding& finding)
{
    if (!finding.assessed)
        return open;
    return finding.severity == Severity::contraindicated ? contraindicated : acknowledge;
}

void addFindings(std::vector<Obstacle>& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const Finding& finding : plan.findings)
        if (stands(finding))
            out.push_back(obstacle(weightOf(finding), finding.assessed ? text::label(finding.severity) : "Not assessed",
                                   text::sentence(plan, finding, text::Figures::noPreparation), backing(finding.sources, finding.grade, table, sources), symbolOf(finding)));
}

void addIdentity(std::vector<Obstacle>& out, const Plan& plan)
{
    for (const std::string& one : text::openIdentity(plan))
        out.push_back(obstacle(open, "Not checked", one, "", Symbol::open));
}

/// Without figures two limits can read alike; they are told once, by the first with its sources.
std::vector<Obstacle> withoutRepeats(std::vector<Obstacle> all)
{
    std::vector<Obstacle> result;
    for (Obstacle& one : all)
        if (std::none_of(result.begin(), result.end(), [&](const Obstacle& told) { return told.said == one.said; }))
            result.push_back(std::move(one));
    return result;
}

} // namespace

Section obstacles(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    std::vector<Obstacle> all;
    addReasons(all, plan, table, sources);
    addLimits(all, plan, table, sources);
    addFindings(all, plan, table, sources);
    addIdentity(all, plan);
    all = withoutRepeats(std::move(all));
    std::stable_sort(all.begin(), all.end(), [](const Obstacle& a, const Obstacle& b) { return a.weight < b.weight; });
    Paragraphs body;
    for (Obstacle& obstacle : all)
        body.lines.push_back(std::move(obstacle.line));
    return {"What stands in the way", std::to_string(all.size()) + (all.size() == 1 ? " item" : " items"), body};
}

} // namespace ketaplan::report
