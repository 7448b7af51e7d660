// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/screening_sentences.h"

#include "core/blank_text.h"
#include "text/limits.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

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
    const std::string what = isSetBySite(rule.sources) ? "this site does not start" : lowerFirst(label(rule.severity));
    return upperFirst(conditionText(rule)) + ": " + what + ".";
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
