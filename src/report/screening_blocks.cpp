// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/screening_blocks.h"

#include "report/making.h"
#include "report/notes.h"
#include "text/acknowledgement_sentences.h"
#include "text/course_sentences.h"
#include "text/line_sentences.h"
#include "text/lists.h"
#include "text/order_sentences.h"
#include "text/quantity_text.h"
#include "text/screening_sentences.h"
#include "text/sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

const Finding* findingOf(const Plan& plan, const std::string& id)
{
    return find(plan.findings, id);
}

Answer answerTo(const Plan& plan, const std::string& id)
{
    const auto found = plan.ordered.screening.find(id);
    return found == plan.ordered.screening.end() ? Answer(NotAssessed{}) : found->second;
}

bool isAssessed(const Answer& answer)
{
    return !std::holds_alternative<NotAssessed>(answer);
}

} // namespace

std::vector<Asked> askedItems(const Plan& plan, const ProtocolTable& table)
{
    std::vector<Asked> result;
    for (const ScreeningItem& item : table.screening) {
        const Asked asked{&item, answerTo(plan, item.id), findingOf(plan, item.id)};
        const bool leftOut = std::find(plan.notApplicable.begin(), plan.notApplicable.end(), item.id) != plan.notApplicable.end();
        // An item that applies has an answer or the finding that it has none.
        if (!leftOut && (asked.finding || isAssessed(asked.answer)))
            result.push_back(asked);
    }
    return result;
}

Symbol symbolOf(Status status)
{
    switch (status) {
    case Status::refused: return Symbol::refused;
    case Status::contraindicated: return Symbol::stop;
    case Status::notChecked: return Symbol::open;
    case Status::needsAcknowledgement: return Symbol::caution;
    case Status::ready: return Symbol::done;
    }
    return Symbol::none;
}

Symbol symbolOf(const Finding& finding)
{
    if (!finding.assessed)
        return Symbol::open;
    switch (finding.severity) {
    case Severity::advice: return Symbol::none;
    case Severity::caution: return Symbol::caution;
    case Severity::contraindicated: return Symbol::stop;
    }
    return Symbol::none;
}

bool repeatsTheOrder(const Plan& plan, const LimitEntry& entry)
{
    return entry.of == Of::delivered
        && std::any_of(plan.limits.begin(), plan.limits.end(), [&](const LimitEntry& other) {
               return other.of == Of::ordered && other.quantity == entry.quantity && other.step == entry.step
                    && other.verdict == entry.verdict;
           });
}

std::string answeredCount(const std::vector<Asked>& asked)
{
    int due = 0;
    int answered = 0;
    for (const Asked& one : asked) {
        due += one.item->due == Due::planning ? 1 : 0;
        answered += one.item->due == Due::planning && isAssessed(one.answer) ? 1 : 0;
    }
    return std::to_string(answered) + " of " + std::to_string(due) + " answered";
}

namespace {

/// What was acknowledged under this key; null where it was not or does not count.
const Acknowledgement* acknowledgementOf(const Plan& plan, const std::string& key, bool counts)
{
    const auto found = plan.ordered.acknowledgements.find(key);
    return counts && found != plan.ordered.acknowledgements.end() ? &found->second : nullptr;
}

void append(Rich& line, const Acknowledgement* acknowledgement, const ProtocolTable& table)
{
    if (acknowledgement)
        line.plain(" ").add(text::acknowledgedBy(*acknowledgement, table)).plain(".");
}

void addFindings(Paragraphs& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const Finding& finding : plan.findings) {
        if (finding.due == Due::start && !finding.assessed)
            continue;
        Rich line = Rich().strong(text::label(finding.severity)).plain(" " + text::sentence(plan, finding)
                                                                                 + backing(finding.sources, finding.grade, table, sources));
        append(line, acknowledgementOf(plan, "finding:" + finding.id, finding.acknowledged), table);
        out.lines.push_back({line, symbolOf(finding)});
    }
}

void addLimits(Paragraphs& out, const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    for (const LimitEntry& entry : plan.limits) {
        if (entry.verdict == Verdict::within || repeatsTheOrder(plan, entry))
            continue;
        Rich line = Rich().strong("Limit").plain(" " + text::sentence(plan, entry) + backing(entry.sources, entry.grade, table, sources));
        append(line, acknowledgementOf(plan, "limit:" + std::string(code(entry.quantity)), entry.acknowledged), table);
        out.lines.push_back({line, entry.verdict == Verdict::notChecked ? Symbol::open : Symbol::caution});
    }
}

/// The questions that were answered so and led to nothing: in this session, or carried over from another.
std::vector<std::string> questionsAnswered(const Plan& plan, const std::vector<Asked>& asked, YesNo with, bool carried)
{
    std::vector<std::string> questions;
    for (const Asked& one : asked)
        if (!one.finding && one.answer == Answer(with) && carried == isCarried(plan.ordered.course, one.item->id))
            questions.push_back(text::asTopic(one.item->question));
    return questions;
}

void addAnswers(Paragraphs& out, const Plan& plan, const std::vector<Asked>& asked)
{
    for (const bool carried : {false, true})
        for (const YesNo with : {YesNo::no, YesNo::yes}) {
            const std::vector<std::string> questions = questionsAnswered(plan, asked, with, carried);
            if (questions.empty())
                continue;
            Rich line = Rich().strong(with == YesNo::no ? "No" : "Yes");
            // Answers are carried all together: every one has the same note.
            line.plain(carried ? ", " + text::carriedNote(plan, plan.ordered.course->carried->items.front()).value_or("") : "");
            out.lines.push_back({line.plain(": " + text::joined(questions, "; ") + "."), Symbol::done});
        }
    std::vector<std::string> measured;
    for (const Asked& one : asked)
        if (!one.finding && std::holds_alternative<Quantity>(one.answer))
            measured.push_back(one.item->question + " " + text::answer(one.answer));
    if (!measured.empty())
        out.lines.push_back({Rich().strong("Measured").plain(": " + text::joined(measured, "; ") + "."), Symbol::done});
}

} // namespace

Section warnings(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    const std::string answered = answeredCount(askedItems(plan, table));
    Paragraphs body;
    addLimits(body, plan, table, sources);
    addFindings(body, plan, table, sources);
    for (const VoidAcknowledgement& one : plan.voidAcknowledgements)
        body.lines.push_back({text::voided(one, plan, table), Symbol::none});
    if (!body.lines.empty())
        return {"Warnings and precautions", answered, body};
    body.lines.push_back({Rich().strong("No warnings").plain(". Screening: " + answered + "."), Symbol::done});
    return {"", "", body};
}

Section answersInShort(const Plan& plan, const ProtocolTable& table)
{
    const std::vector<Asked> asked = askedItems(plan, table);
    Paragraphs body{{}, Size::note};
    addAnswers(body, plan, asked);
    return {"Screening answers", answeredCount(asked), body};
}

Section checksAtStart(const Plan& plan, const ProtocolTable& table)
{
    Checks body{{}, true};
    for (const Asked& one : askedItems(plan, table))
        if (one.item->due == Due::start) {
            Rich check = text::checkInShort(*one.item);
            body.checks.push_back(isAssessed(one.answer) ? check.plain(" (at planning: " + text::answer(one.answer) + ")") : check);
        }
    return {isRunning(plan) ? "Check before the change" : "Check at the start", "tick what is met; for what is not, see \u201CWhere a check at the start is not met\u201D", body};
}

namespace {

/// The site's own rules come first: where one holds, nothing else is done.
std::vector<const Rule*> siteRulesFirst(const std::vector<Rule>& rules)
{
    std::vector<const Rule*> result;
    for (const Rule& rule : rules)
        result.push_back(&rule);
    std::stable_partition(result.begin(), result.end(), [](const Rule* rule) { return isSetBySite(rule->sources); });
    return result;
}

/// What is done where the rule holds; of the site's own, its threshold says all.
Rich actionOf(const ScreeningItem& item, const Rule& rule, const ProtocolTable& table, SourceList& sources)
{
    const std::string action = rule.action.empty() ? "" : " " + text::withUnitsKept(rule.action);
    const std::string rests = isSetBySite(rule.sources) ? sources.cite(rule.sources) : backing(rule.sources, rule.grade, table, sources);
    return Rich().strong(item.question).plain(" " + text::threshold(rule) + action + rests);
}

} // namespace

Section actionsAtStart(const Plan& plan, const ProtocolTable& table, SourceList& sources)
{
    Paragraphs body{{}, Size::note};
    for (const Asked& one : askedItems(plan, table)) {
        if (one.item->due != Due::start)
            continue;
        for (const Rule* rule : siteRulesFirst(one.item->rules))
            body.lines.push_back({actionOf(*one.item, *rule, table, sources), Symbol::none});
    }
    return {"Where a check at the start is not met", "the checks with their bounds and sources", body};
}

namespace {

Row answerRow(const Plan& plan, const Asked& asked)
{
    const Symbol symbol = asked.finding ? symbolOf(*asked.finding) : Symbol::done;
    const std::string due = asked.item->due == Due::start ? " (at the start)" : "";
    const auto carried = text::carriedNote(plan, asked.item->id);
    return {{asked.item->question + due + (carried ? " (" + *carried + ")" : ""), Rich().strong(text::answer(asked.answer))}, symbol};
}

/// Under their headings, each heading once: items of one heading stand together even where the table parts them.
std::vector<Asked> inGroups(std::vector<Asked> asked)
{
    std::vector<std::string> groups;
    const auto place = [&](const Asked& one) { return std::find(groups.begin(), groups.end(), one.item->group) - groups.begin(); };
    for (const Asked& one : asked)
        if (place(one) == static_cast<std::ptrdiff_t>(groups.size()))
            groups.push_back(one.item->group);
    std::stable_sort(asked.begin(), asked.end(), [&](const Asked& a, const Asked& b) { return place(a) < place(b); });
    return asked;
}

Table answerTable(const Plan& plan, const std::vector<Asked>& asked)
{
    Table table{{{"", 7}, {"", 3, Align::right}}, {}};
    std::string group;
    for (const Asked& one : asked) {
        if (one.item->group != group)
            table.rows.push_back({{Rich().strong(one.item->group), ""}});
        group = one.item->group;
        table.rows.push_back(answerRow(plan, one));
    }
    return table;
}

} // namespace

Band answers(const Plan& plan, const ProtocolTable& table)
{
    const std::vector<Asked> asked = inGroups(askedItems(plan, table));
    const auto middle = asked.begin() + static_cast<std::ptrdiff_t>((asked.size() + 1) / 2);
    const Table left = answerTable(plan, {asked.begin(), middle});
    const Table right = answerTable(plan, {middle, asked.end()});
    Band band;
    if (!left.rows.empty())
        band.stacks.push_back({{{"Screening answers", "", left}}});
    if (!right.rows.empty())
        band.stacks.push_back({{{"Screening answers, continued", answeredCount(asked), right}}});
    return band;
}

} // namespace ketaplan::report
