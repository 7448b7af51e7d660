// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reasons.h"

#include "core/plan/alternatives.h"
#include "core/plan/dose_range.h"

#include <algorithm>

namespace ketaplan {

namespace {

constexpr int decimalsOfAllowedDose = 3;

bool isDose(Limited quantity)
{
    switch (quantity) {
    case Limited::dose:
    case Limited::totalDose:
    case Limited::dosePerKg:
    case Limited::doseRate:
    case Limited::doseRatePerKg: return true;
    default: return false;
    }
}

/// An end of the absolute dose range in the order's unit, rounded inwards so that it is itself allowed.
std::optional<Figure> allowedDose(const Context& context, const Calculation& calculation, const RangeEnd& end, bool isHighest)
{
    if (!end.dose)
        return std::nullopt;
    Quantity dose = inOrderedUnit(context, *calculation.weight, DrugMass::of(end.dose->exact.number));
    dose.number = isHighest ? cutDown(dose.number, decimalsOfAllowedDose) : cutUp(dose.number, decimalsOfAllowedDose);
    return figureOf(dose);
}

/// Of a crossed absolute bound.
Refusal refusalOf(Verdict verdict)
{
    return verdict == Verdict::belowAbsolute ? Refusal::belowAbsolute : Refusal::aboveAbsolute;
}

Reason crossedBound(const Context& context, const Calculation& calculation, const LimitEntry& entry)
{
    Reason reason;
    reason.code = refusalOf(entry.verdict);
    reason.quantity = entry.quantity;
    reason.of = entry.of;
    reason.value = entry.value;
    reason.bound = entry.bound;
    reason.sources = entry.sources;
    reason.step = entry.step;
    reason.compared = entry.compared;
    // Of a schedule no single dose says what is allowed: each bound speaks for itself.
    reason.doseBound = isDose(entry.quantity) && calculation.weight.has_value() && !context.isScheduled();
    if (reason.doseBound) {
        const DoseRange range = doseRange(context, *calculation.weight);
        reason.highest = allowedDose(context, calculation, range.absoluteHigh, true);
        reason.lowest = allowedDose(context, calculation, range.absoluteLow, false);
    }
    return reason;
}

} // namespace

std::optional<Refusal> tableRefusal(const ProtocolTable& table, const Date& date, const Date& today)
{
    const TableIdentity& identity = table.identity;
    if (identity.status == TableStatus::retired)
        return Refusal::tableRetired;
    if (daysBetween(identity.reviewBy, today) > identity.reviewGraceDays)
        return Refusal::tablePastGrace;
    if (date < identity.effective)
        return Refusal::tableNotInForce;
    if (table.site && table.site->effective && date < *table.site->effective)
        return Refusal::siteNotInForce;
    return std::nullopt;
}

std::vector<Reason> crossedBounds(const Context& context, const Calculation& calculation, const std::vector<Judgement>& judgements)
{
    std::vector<Reason> reasons;
    for (const Judgement& judgement : judgements) {
        if (!crossesAbsolute(judgement.verdict))
            continue;
        // What the order crosses, its delivery crosses too: once is enough.
        const bool alreadyNamed = std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
            return reason.quantity == judgement.quantity && reason.step == judgement.step
                && reason.code == refusalOf(judgement.verdict);
        });
        if (!alreadyNamed)
            reasons.push_back(crossedBound(context, calculation, entryOf(context, judgement)));
    }
    return reasons;
}

Reason reasonOf(const Context& context, const Calculation& calculation, Refusal refusal)
{
    Reason reason;
    reason.code = refusal;
    // Without a dose nothing can be reckoned in its place, but what the protocol offers and the site stocks is known.
    if (calculation.dose || refusal == Refusal::dosingWeightNotAllowed || refusal == Refusal::notStocked)
        addAlternatives(context, reason);
    return reason;
}

} // namespace ketaplan
