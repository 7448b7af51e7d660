// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/screening_sentences.h"

#include "core/blank_text.h"
#include "text/limits.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <algorithm>
#include <optional>

namespace ketaplan::text {

namespace {

struct ConditionWords {
    std::string operator()(const AnswerIs& answer) const { return answer.yes ? "answered yes" : "answered no"; }
    std::string operator()(const Above& above) const { return "above\u00A0" + shown(above.bound); }
    std::string operator()(const Below& below) const { return "below\u00A0" + shown(below.bound); }
};

std::string upperFirst(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string consequence(const Rule& rule)
{
    return isSetBySite(rule.sources) ? "this site does not start" : lowerFirst(label(rule.severity));
}

} // namespace

std::string conditionText(const Rule& rule)
{
    std::vector<std::string> parts;
    for (const Condition& condition : rule.when)
        parts.push_back(std::visit(ConditionWords{}, condition));
    return orList(parts);
}

std::string threshold(const Rule& rule)
{
    return upperFirst(conditionText(rule)) + ": " + consequence(rule) + ".";
}

namespace {

/// The conditions of all rules with one consequence, in the order in which the consequences come.
struct Consequence {
    std::string what;
    std::vector<std::string> conditions;
};

std::vector<Consequence> consequencesOf(const ScreeningItem& item)
{
    // The site's own come first: where one of them holds, nothing else is done.
    std::vector<Rule> rules = item.rules;
    std::stable_partition(rules.begin(), rules.end(), [](const Rule& rule) { return isSetBySite(rule.sources); });
    std::vector<Consequence> result;
    for (const Rule& rule : rules) {
        const std::string what = consequence(rule);
        auto found = std::find_if(result.begin(), result.end(), [&](const Consequence& one) { return one.what == what; });
        if (found == result.end())
            found = result.insert(result.end(), {what, {}});
        found->conditions.push_back(conditionText(rule));
    }
    return result;
}

/// The answer with which no rule finds anything; nothing where each answer does or an answer is measured.
std::optional<bool> answerThatIsMet(const ScreeningItem& item)
{
    std::optional<bool> met;
    for (const Rule& rule : item.rules)
        for (const Condition& condition : rule.when) {
            const auto* answer = std::get_if<AnswerIs>(&condition);
            if (!answer || (met && *met == answer->yes))
                return std::nullopt;
            met = !answer->yes;
        }
    return met;
}

} // namespace

Rich checkInShort(const ScreeningItem& item)
{
    const std::vector<Consequence> all = consequencesOf(item);
    const std::string asked = item.question.ends_with('?') ? item.question.substr(0, item.question.size() - 1) : item.question;
    if (const auto met = answerThatIsMet(item)) {
        Rich check = Rich(asked + ": ").strong(*met ? "yes" : "no");
        if (all.size() > 1 || all.front().what != lowerFirst(label(Severity::caution)))
            check.plain(std::string(" (") + (*met ? "no" : "yes") + ": " + all.front().what + ")");
        return check;
    }
    Rich check = Rich(asked + " ");
    check.plain("________" + std::string(item.unit ? "\u00A0" + unitLabel(*item.unit) : "") + (all.empty() ? "" : ":"));
    for (std::size_t i = 0; i < all.size(); ++i)
        check.plain(i == 0 ? " " : "; ").strong(all[i].what).plain(" " + orList(all[i].conditions));
    return check;
}

std::string asTopic(const std::string& question)
{
    return lowerFirst(question.ends_with('?') ? question.substr(0, question.size() - 1) : question);
}

std::string notForAdministration()
{
    return "Not for administration";
}

std::string summaryNote()
{
    return "no preparation and no pump setting on this page";
}

std::string leftOutOnPurpose()
{
    return "Total dose, volumes and pump settings are left out on purpose. They print on an infusion plan alone, and only when "
           "the plan is ready.";
}

std::string whatWouldChange(Status status)
{
    const std::string afresh = " The plan is then reckoned afresh, and this page is void.";
    switch (status) {
    case Status::refused: return "Another order that the protocol allows, entered in the program." + afresh;
    case Status::contraindicated:
        return "A new measurement or another answer, entered in the program by someone who has assessed the patient." + afresh
            + " Filed, this page records why no infusion was started.";
    case Status::notChecked: return "The open items, answered or recorded in the program." + afresh;
    case Status::needsAcknowledgement:
        return "Another order or answer, or a reason and a name for each item above, entered in the program." + afresh;
    case Status::ready: return {};
    }
    return {};
}

std::vector<std::string> openIdentity(const Plan& plan)
{
    std::vector<std::string> open;
    if (isBlank(identityOf(plan.patient)))
        open.push_back("Neither a name nor an ID of the patient is recorded.");
    if (!plan.patient.born)
        open.push_back("The date of birth is not recorded.");
    if (plan.table.status == TableStatus::draft)
        open.push_back("The protocol table is a draft.");
    return open;
}

} // namespace ketaplan::text
