// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/findings.h"

#include "core/plan/values.h"
#include "core/screening/medicines.h"
#include "core/screening/running_change.h"

#include <algorithm>

namespace ketaplan {

namespace {

bool concernsProtocol(const ScreeningItem& item, const Protocol& protocol)
{
    return item.protocols.empty()
        || std::find(item.protocols.begin(), item.protocols.end(), protocol.id) != item.protocols.end();
}

/// Female leaves out male alone, and male female alone: who is neither, or not known, is asked.
bool concernsSex(const Applicability& appliesTo, const std::optional<Sex>& sex)
{
    return !appliesTo.sex || !sex || *sex == Sex::other || *sex == *appliesTo.sex;
}

bool concernsValue(const Context& context, const Calculation& calculation, const Applicability& appliesTo)
{
    if (!appliesTo.quantity)
        return true;
    const std::vector<Rational> values = orderedValues(context, calculation, *appliesTo.quantity);
    return values.empty() || std::any_of(values.begin(), values.end(), [&](const Rational& value) {
        return (appliesTo.above && value > *appliesTo.above) || (appliesTo.below && value < *appliesTo.below);
    });
}

bool applies(const Context& context, const Calculation& calculation, const ScreeningItem& item)
{
    return concernsProtocol(item, context.protocol) && concernsSex(item.appliesTo, context.patient.sex)
        && concernsValue(context, calculation, item.appliesTo);
}

bool isTrue(const Condition& condition, const Answer& answer)
{
    if (const auto* expected = std::get_if<AnswerIs>(&condition)) {
        const auto* yesNo = std::get_if<YesNo>(&answer);
        return yesNo && (*yesNo == YesNo::yes) == expected->yes;
    }
    const auto* measured = std::get_if<Quantity>(&answer);
    if (!measured)
        return false;
    if (const auto* above = std::get_if<Above>(&condition))
        return measured->number > above->bound.number;
    return measured->number < std::get<Below>(condition).bound.number;
}

bool isTrue(const Rule& rule, const Answer& answer)
{
    return std::any_of(rule.when.begin(), rule.when.end(),
                       [&](const Condition& condition) { return isTrue(condition, answer); });
}

/// The most severe of the rules that fulfil a condition; of equally severe ones the first.
template <typename Predicate>
const Rule* mostSevere(const std::vector<Rule>& rules, Predicate predicate)
{
    const Rule* worst = nullptr;
    for (const Rule& rule : rules)
        if (predicate(rule) && (!worst || rule.severity > worst->severity))
            worst = &rule;
    return worst;
}

Finding findingOf(const ScreeningItem& item, const Rule* rule, const Answer& answer)
{
    Finding finding;
    finding.id = item.id;
    finding.kind = item.kind;
    finding.due = item.due;
    finding.answer = answerText(answer);
    finding.assessed = !std::holds_alternative<NotAssessed>(answer);
    finding.text = item.question;
    if (rule) {
        finding.severity = rule->severity;
        finding.action = rule->action;
        finding.positions = rule->positions;
        finding.sources = rule->sources;
        finding.grade = rule->grade;
    }
    return finding;
}

void screenItem(const ScreeningItem& item, const Answer& answer, std::vector<Finding>& findings)
{
    const bool assessed = !std::holds_alternative<NotAssessed>(answer);
    const Rule* rule = mostSevere(item.rules, [&](const Rule& one) { return !assessed || isTrue(one, answer); });
    if (rule || !assessed)
        findings.push_back(findingOf(item, rule, answer));
}

/// A weight that was not measured is a caution; how it was come by has to be said.
std::optional<Finding> weightMethod(const Patient& patient)
{
    if (patient.weightMethod == WeightMethod::measured)
        return std::nullopt;
    Finding finding;
    finding.id = weightMethodFinding;
    finding.kind = ItemKind::measurement;
    finding.severity = Severity::caution;
    finding.assessed = patient.weightMethod.has_value();
    finding.answer = finding.assessed ? code(*patient.weightMethod) : "not-assessed";
    return finding;
}

/// In patient-dose mode the line holds a part of the dose until it is flushed: how much has to be known.
std::optional<Finding> lineVolume(const Context& context)
{
    if (context.order.mode != Mode::patientDose || !context.pump || context.pump->lineVolume)
        return std::nullopt;
    Finding finding;
    finding.id = lineVolumeFinding;
    finding.severity = Severity::caution;
    finding.assessed = true;
    finding.answer = "not-set";
    return finding;
}

/// A previous weight without a limit on the change is not passed over in silence.
std::optional<Finding> previousWeightNote(const Context& context)
{
    const auto& previous = context.patient.previousWeight;
    if (!previous || limitOn(context, Limited::weightChange))
        return std::nullopt;
    Finding finding;
    finding.id = previousWeightFinding;
    finding.kind = ItemKind::measurement;
    finding.assessed = true;
    finding.answer = plainText(previous->weight.quantity());
    return finding;
}

/// From the table's body mass index on, sources disagree on the weight to dose by: they are shown with the one in use.
std::optional<Finding> dosingWeightNote(const Context& context, const Calculation& calculation)
{
    const DosingWeightNote& note = context.table.dosingWeight;
    const auto bmi = note.fromBmi ? orderedValue(context, calculation, Limited::bmi) : std::nullopt;
    if (!bmi || *bmi < *note.fromBmi)
        return std::nullopt;
    Finding finding;
    finding.id = dosingWeightFinding;
    finding.kind = ItemKind::measurement;
    finding.answer = code(context.order.dosingWeight);
    finding.assessed = true;
    finding.positions = note.positions;
    for (const ContentEntry& position : note.positions)
        for (const std::string& source : position.sources)
            if (std::find(finding.sources.begin(), finding.sources.end(), source) == finding.sources.end())
                finding.sources.push_back(source);
    return finding;
}

} // namespace

Screening screen(const Context& context, const Calculation& calculation)
{
    Screening screening;
    if (const auto finding = weightMethod(context.patient))
        screening.findings.push_back(*finding);
    for (const ScreeningItem& item : context.table.screening) {
        const auto found = context.order.screening.find(item.id);
        const Answer answer = found == context.order.screening.end() ? Answer(NotAssessed()) : found->second;
        if (applies(context, calculation, item))
            screenItem(item, answer, screening.findings);
        else if (!std::holds_alternative<NotAssessed>(answer))
            screening.notApplicable.push_back(item.id);
    }
    for (Finding& finding : medicineFindings(context.table, context.patient.medicines))
        screening.findings.push_back(std::move(finding));
    for (const auto& finding : {lineVolume(context), runningChange(context, calculation), dosingWeightNote(context, calculation),
                                previousWeightNote(context)})
        if (finding)
            screening.findings.push_back(*finding);
    return screening;
}

} // namespace ketaplan
