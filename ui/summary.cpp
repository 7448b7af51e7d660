// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "core/blank_text.h"
#include "field_names.h"
#include "notices.h"
#include "shown_text.h"
#include "text/line_sentences.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketaplan {

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("Summary", text, nullptr, n); }

QString firstSentence(const std::string& text)
{
    const QString whole = shownText(text);
    const qsizetype end = whole.indexOf(QStringLiteral(". "));
    const QString first = end < 0 ? whole : whole.left(end);
    return first.endsWith(QLatin1Char('.')) ? first.chopped(1) : first;
}

QString nameOf(const Place& place, const ProtocolTable& table)
{
    if (place.step)
        return words("Step %1, %2").arg(*place.step + 1).arg(fieldName(*place.field).toLower());
    if (place.field)
        return fieldName(*place.field);
    const ScreeningItem* item = find(table.screening, place.item);
    return item ? shownText(item->question) : words("The request");
}

QString typedAt(const Place& place, const Form& form)
{
    if (place.step)
        return shownText(typedIn(form.steps[*place.step], *place.field));
    if (place.field)
        return shownText(typedIn(form, *place.field));
    const auto answer = form.answers.find(place.item);
    return answer == form.answers.end() ? QString() : shownText(answer->second);
}

SummaryLine lineOf(const Problem& problem, const Form& form, const ProtocolTable& table)
{
    const QString name = nameOf(problem.place, table);
    switch (problem.kind) {
    case ProblemKind::missing: return {Mark::unfinished, words("%1 is missing").arg(name), problem.place};
    case ProblemKind::unfinished: return {Mark::unfinished, words("%1 is unfinished").arg(name), problem.place};
    case ProblemKind::conflicting:
        return {Mark::refused, words("Medicines are named, and “Takes no medicines” is ticked"), problem.place};
    case ProblemKind::refused:
    case ProblemKind::unplannable: break;
    }
    const QString typed = typedAt(problem.place, form);
    const QString what = typed.isEmpty() ? name : words("%1 “%2”").arg(name, typed);
    const QString why = firstSentence(problem.sentence);
    return {Mark::refused, why.isEmpty() ? words("%1 is refused").arg(what) : words("%1: %2").arg(what, why), problem.place};
}

/// The lines of a plan in the order of how grave they are.
class PlanLines {
public:
    PlanLines(const Plan& plan, const ProtocolTable& table) : m_plan(plan), m_table(table) {}

    std::vector<SummaryLine> lines()
    {
        addReasons();
        addFindings(Severity::contraindicated, Mark::contraindicated);
        addNotAssessed();
        addNotCheckedLimits();
        addIdentity();
        addOpenLimits();
        addFindings(Severity::caution, Mark::acknowledge);
        if (m_plan.status == Status::ready)
            addWhatIsKept();
        return std::move(m_lines);
    }

private:
    void addReasons()
    {
        for (const Reason& reason : m_plan.reasons)
            m_lines.push_back({Mark::refused, firstSentence(text::sentence(m_plan, reason, m_table)), placeOf(reason, m_plan)});
    }

    void addFindings(Severity severity, Mark mark)
    {
        for (const Finding& finding : m_plan.findings)
            if (finding.assessed && finding.severity == severity && !finding.acknowledged)
                m_lines.push_back({mark, firstSentence(text::sentence(finding)), placeOf(finding, m_table)});
    }

    void addNotAssessed()
    {
        std::vector<const Finding*> open;
        for (const Finding& finding : m_plan.findings)
            if (!finding.assessed && finding.due == Due::planning && finding.severity > Severity::advice)
                open.push_back(&finding);
        if (open.empty())
            return;
        std::vector<SummaryLine> parts;
        for (const Finding* finding : open)
            parts.push_back({Mark::notChecked, firstSentence(text::sentence(*finding)), placeOf(*finding, m_table)});
        const auto count = static_cast<int>(parts.size());
        if (count == 1)
            m_lines.push_back(parts.front());
        else
            m_lines.push_back({Mark::notChecked, words("%n screening items are not assessed", count), parts.front().place, parts});
    }

    void addNotCheckedLimits()
    {
        for (const LimitEntry& entry : m_plan.limits)
            if (entry.verdict == Verdict::notChecked)
                m_lines.push_back({Mark::notChecked, firstSentence(text::sentence(m_plan, entry)), placeOf(entry, m_plan)});
    }

    void addIdentity()
    {
        if (isBlank(identityOf(m_plan.patient)))
            m_lines.push_back({Mark::notChecked, words("Neither name nor ID of the patient"), Place{Field::name, {}}});
        const bool ageIsListed = std::any_of(m_lines.begin(), m_lines.end(), [](const SummaryLine& line) {
            return line.place == Place{Field::born, {}};
        });
        if (!m_plan.patient.born && !ageIsListed)
            m_lines.push_back({Mark::notChecked, words("Date of birth is missing"), Place{Field::born, {}}});
        if (m_plan.table.status == TableStatus::draft)
            m_lines.push_back({Mark::notChecked, words("The protocol table is a draft"), {}});
    }

    void addOpenLimits()
    {
        std::vector<Limited> seen;
        for (const LimitEntry& entry : m_plan.limits) {
            const bool soft = entry.verdict == Verdict::aboveRecommended || entry.verdict == Verdict::belowRecommended;
            if (!soft || entry.acknowledged || std::find(seen.begin(), seen.end(), entry.quantity) != seen.end())
                continue;
            seen.push_back(entry.quantity);
            m_lines.push_back({Mark::acknowledge, firstSentence(text::sentence(m_plan, entry)), placeOf(entry, m_plan)});
        }
    }

    void addWhatIsKept()
    {
        const auto crossed = std::count_if(m_plan.limits.begin(), m_plan.limits.end(),
                                           [](const LimitEntry& entry) { return entry.acknowledged; });
        const auto cautions = std::count_if(m_plan.findings.begin(), m_plan.findings.end(),
                                            [](const Finding& finding) { return finding.acknowledged; });
        if (crossed == 0)
            m_lines.push_back({Mark::done, words("All recommended limits are kept"), {}});
        m_lines.push_back({Mark::done, words("Every screening item due now is answered"), {}});
        if (crossed + cautions > 0)
            m_lines.push_back({Mark::acknowledge,
                               words("Acknowledged, printed with reasons: %1").arg(crossed + cautions),
                               firstAcknowledged()});
    }

    std::optional<Place> firstAcknowledged() const
    {
        for (const LimitEntry& entry : m_plan.limits)
            if (entry.acknowledged)
                return placeOf(entry, m_plan);
        for (const Finding& finding : m_plan.findings)
            if (finding.acknowledged)
                return placeOf(finding, m_table);
        return {};
    }

    const Plan& m_plan;
    const ProtocolTable& m_table;
    std::vector<SummaryLine> m_lines;
};

Summary summaryOfProblems(const Outcome& outcome, const Form& form, const ProtocolTable& table)
{
    Summary summary;
    for (const Problem& problem : outcome.problems)
        summary.lines.push_back(lineOf(problem, form, table));
    std::stable_partition(summary.lines.begin(), summary.lines.end(),
                          [](const SummaryLine& line) { return line.mark == Mark::refused; });
    if (!summary.lines.empty() && summary.lines.front().mark == Mark::refused) {
        summary.status = Status::refused;
        summary.word = shownText(text::label(Status::refused));
        summary.explanation = words("What is typed cannot be planned.");
    } else {
        summary.word = words("Not calculated");
        summary.explanation = words("Something is still to be typed.");
    }
    return summary;
}

} // namespace

std::vector<SummaryLine> eachOf(const std::vector<SummaryLine>& lines)
{
    std::vector<SummaryLine> each;
    for (const SummaryLine& line : lines) {
        if (line.parts.empty())
            each.push_back(line);
        each.insert(each.end(), line.parts.begin(), line.parts.end());
    }
    return each;
}

Summary summaryOf(const Outcome& outcome, const Form& form, const ProtocolTable& table)
{
    if (!outcome.plan)
        return summaryOfProblems(outcome, form, table);
    const Plan& plan = *outcome.plan;
    return {plan.status, shownText(text::label(plan.status)), shownText(text::explanation(plan.status)),
            PlanLines(plan, table).lines()};
}

Mark markOf(std::optional<Status> status)
{
    if (!status)
        return Mark::unfinished;
    switch (*status) {
    case Status::refused: return Mark::refused;
    case Status::contraindicated: return Mark::contraindicated;
    case Status::notChecked: return Mark::notChecked;
    case Status::needsAcknowledgement: return Mark::acknowledge;
    case Status::ready: return Mark::ready;
    }
    return Mark::none;
}

} // namespace ketaplan
