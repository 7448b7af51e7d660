// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weight_rows.h"

#include "text/line_sentences.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// How far the rows of the printed table lie apart. A weight between two is reckoned by hand.
constexpr int kilogramsApart = 5;

bool isCrossed(const LimitEntry& entry)
{
    switch (entry.verdict) {
    case Verdict::within:
    case Verdict::notChecked: return false;
    case Verdict::belowRecommended:
    case Verdict::aboveRecommended: return !entry.rounded;
    case Verdict::belowAbsolute:
    case Verdict::aboveAbsolute: return true;
    }
    return true;
}

/// On paper nothing can be acknowledged to the program: a row that would ask for it has no figures.
bool stands(const Plan& plan)
{
    return plan.dose && plan.preparation && plan.pump && plan.ledger && std::none_of(plan.limits.begin(), plan.limits.end(), &isCrossed);
}

std::string whyNot(const Plan& plan, const ProtocolTable& table)
{
    if (!plan.reasons.empty())
        return text::sentence(plan, plan.reasons.front(), table);
    const auto crossed = std::find_if(plan.limits.begin(), plan.limits.end(), &isCrossed);
    return crossed == plan.limits.end() ? std::string() : text::sentence(plan, *crossed);
}

Bounds rangeOf(const ProtocolTable& table)
{
    const auto weight = table.patientLimits.find(Limited::weight);
    return weight == table.patientLimits.end() ? Bounds{} : weight->second.recommended;
}

WeightRow rowOf(const WeightOrder& order, const ProtocolTable& table, const Rational& kilograms)
{
    Request request;
    request.date = order.on;
    request.protocol = order.protocol;
    request.patient.weight = BodyWeight::of(kilograms);
    request.duration = order.duration;
    auto made = plan(request, table, order.on);
    WeightRow row{{kilograms, Unit::kg}, {}, {}};
    if (made && !stands(*made))
        row.why = whyNot(*made, table);
    else if (made)
        row.plan = *std::move(made);
    return row;
}

} // namespace

std::vector<WeightRow> weightRows(const WeightOrder& order, const ProtocolTable& table)
{
    const Bounds range = rangeOf(table);
    std::vector<WeightRow> rows;
    if (!range.low || !range.high)
        return rows;
    for (Rational weight = *range.low; weight <= *range.high; weight = weight + kilogramsApart)
        rows.push_back(rowOf(order, table, weight));
    return rows;
}

std::vector<const Plan*> plannedOf(const std::vector<WeightRow>& rows)
{
    std::vector<const Plan*> plans;
    for (const WeightRow& row : rows)
        if (row.plan)
            plans.push_back(&*row.plan);
    return plans;
}

} // namespace ketaplan::report
