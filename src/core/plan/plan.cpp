// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include "core/blank_text.h"
#include "core/plan/acknowledgements.h"
#include "core/plan/carried_answers.h"
#include "core/plan/dose_range.h"
#include "core/plan/figures.h"
#include "core/plan/offers.h"
#include "core/plan/order.h"
#include "core/plan/rate_card.h"
#include "core/plan/reasons.h"
#include "core/plan/second_check_judgement.h"
#include "core/screening/findings.h"
#include "core/screening/running_change.h"

#include <algorithm>

namespace ketaplan {

namespace {

bool isIdentified(const Patient& patient)
{
    return !isBlank(identityOf(patient)) && patient.born;
}

bool isContraindicated(const Finding& finding)
{
    return finding.assessed && finding.severity == Severity::contraindicated;
}

bool isOpen(const Finding& finding)
{
    return !finding.assessed && finding.due == Due::planning && finding.severity > Severity::advice;
}

bool isUnacknowledged(const Finding& finding)
{
    return finding.assessed && finding.severity == Severity::caution && !finding.acknowledged;
}

bool isNotChecked(const LimitEntry& entry)
{
    return entry.verdict == Verdict::notChecked;
}

bool isUnacknowledged(const LimitEntry& entry)
{
    return crossesRecommended(entry.verdict) && !entry.acknowledged;
}

template <typename Element>
bool any(const std::vector<Element>& elements, bool (*is)(const Element&))
{
    return std::any_of(elements.begin(), elements.end(), is);
}

/// The first that applies; a check that could not run is never taken for one that passed.
Status statusOf(const Plan& plan)
{
    if (!plan.reasons.empty())
        return Status::refused;
    if (any<Finding>(plan.findings, isContraindicated))
        return Status::contraindicated;
    if (any<Finding>(plan.findings, isOpen) || any<LimitEntry>(plan.limits, isNotChecked) || !isIdentified(plan.patient)
        || plan.table.status == TableStatus::draft)
        return Status::notChecked;
    if (any<Finding>(plan.findings, isUnacknowledged) || any<LimitEntry>(plan.limits, isUnacknowledged))
        return Status::needsAcknowledgement;
    return Status::ready;
}

Plan startedPlan(const Context& context)
{
    Plan plan;
    plan.table = context.table.identity;
    plan.protocol = {context.protocol.id, context.protocol.title};
    plan.patient = context.patient;
    plan.ordered = context.order;
    return plan;
}

/// A refused plan keeps the bounds that are crossed and no other figure.
void keepCrossedOnly(Plan& plan)
{
    std::erase_if(plan.limits, [](const LimitEntry& entry) { return !crossesAbsolute(entry.verdict); });
}

void addDose(const Context& context, const Calculation& calculation, Plan& plan)
{
    plan.dosingWeights = dosingWeightFigures(context);
    plan.dose = doseFigures(context, calculation);
    plan.course = courseFigures(context, calculation);
    // Of a schedule no single dose says what is allowed.
    if (!context.isScheduled())
        plan.range = doseRange(context, *calculation.weight);
}

void addDelivery(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements, Plan& plan)
{
    plan.preparation = preparationFigures(context, calculation);
    plan.pump = pumpFigures(context, calculation);
    plan.ledger = ledgerFigures(context, calculation);
    plan.rateCard = rateCard(context, calculation, judgements);
    plan.offers = offersFor(context, calculation, judgements);
}

std::vector<Reason> reasonsFor(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements,
                               const Date& today)
{
    std::vector<Reason> reasons;
    const auto tableRefuses = tableRefusal(context.table, context.order.date, today);
    if (tableRefuses)
        reasons.push_back(reasonOf(context, {}, *tableRefuses));
    for (Reason& reason : crossedBounds(context, calculation, judgements)) {
        if (reason.doseBound && !tableRefuses)
            addOffer(context, calculation, reason);
        reasons.push_back(std::move(reason));
    }
    if (calculation.refusal)
        reasons.push_back(reasonOf(context, calculation, *calculation.refusal));
    return reasons;
}

/// A plan without a pump's setting names no rate to change to.
void leaveOutRunningChange(Plan& plan)
{
    std::erase_if(plan.findings, [](const Finding& finding) { return finding.id == runningChangeFinding; });
}

void leaveOutDelivery(Plan& plan)
{
    std::erase_if(plan.limits, [](const LimitEntry& entry) { return entry.of == Of::delivered; });
    leaveOutRunningChange(plan);
}

Plan reckon(const Context& context, const Date& today)
{
    const Calculation calculation = calculate(context);
    const std::vector<Judgement> judgements = judge(context, calculation);
    Screening screening = screen(context, calculation);
    markCarried(context, screening.findings);

    Plan plan = startedPlan(context);
    for (const Judgement& judgement : judgements)
        plan.limits.push_back(entryOf(context, judgement));
    plan.findings = std::move(screening.findings);
    plan.reasons = reasonsFor(context, calculation, judgements, today);
    if (!plan.reasons.empty()) {
        keepCrossedOnly(plan);
        leaveOutRunningChange(plan);
        return plan;
    }
    plan.notApplicable = std::move(screening.notApplicable);
    applyAcknowledgements(context, plan);
    plan.status = statusOf(plan);
    addDose(context, calculation, plan);
    if (plan.status == Status::contraindicated)
        leaveOutDelivery(plan);
    else
        addDelivery(context, calculation, judgements, plan);
    judgeSecondCheck(plan);
    return plan;
}

/// The answers still count where the figures cannot be reckoned.
Plan overflowed(const Context& context)
{
    Plan plan = startedPlan(context);
    plan.findings = screen(context, {}).findings;
    markCarried(context, plan.findings);
    Reason reason;
    reason.code = Refusal::overflow;
    plan.reasons.push_back(reason);
    return plan;
}

} // namespace

Result<Plan, RequestError> plan(const Request& request, const ProtocolTable& table, const Date& today)
{
    const auto order = orderOf(request, table);
    if (!order)
        return order.error();
    const Patient patient = countedPatient(request);
    const Context context(table, *find(table.protocols, request.protocol), patient, *order);
    try {
        return reckon(context, today);
    } catch (const ArithmeticError&) {
        return overflowed(context);
    }
}

} // namespace ketaplan
