// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/range_picture.h"

#include "text/page_sentences.h"
#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

/// The doses of a plan that the limit of the dose was held against.
struct Doses {
    std::vector<Figure> ordered;
    std::optional<Figure> delivered;
};

Doses dosesOf(const Plan& plan)
{
    const auto isDose = [](const LimitEntry& entry) { return entry.quantity == Limited::dose && entry.value; };
    const bool inSteps = std::any_of(plan.limits.begin(), plan.limits.end(), [&](const LimitEntry& entry) { return isDose(entry) && entry.step; });
    Doses doses;
    for (const LimitEntry& entry : plan.limits) {
        if (!isDose(entry) || entry.step.has_value() != inSteps)
            continue;
        if (entry.of == Of::ordered)
            doses.ordered.push_back(*entry.value);
        else
            doses.delivered = entry.value;
    }
    if (doses.ordered.size() > 1)
        doses.delivered.reset(); // several marks have no value that could stand beside them for all
    return doses;
}

/// Doses on an axis that begins at nothing and ends above the highest of them.
class Axis {
public:
    Axis(const Limit& limit, const Doses& doses)
    {
        Rational highest = limit.recommended.high.value_or(Rational());
        highest = std::max(highest, limit.absolute.high.value_or(highest * Rational::ratio(3, 2)));
        for (const Bounds* bounds : {&limit.recommended, &limit.absolute})
            highest = std::max(highest, bounds->low.value_or(Rational()));
        for (const Figure& dose : doses.ordered)
            highest = std::max(highest, dose.exact.number);
        m_end = highest.isPositive() ? highest * Rational::ratio(53, 50) : Rational(1);
    }

    int at(const Rational& dose) const { return static_cast<int>(floorOf(dose / m_end * axisParts)); }
    std::optional<int> at(const std::optional<Rational>& bound) const { return bound ? std::optional(at(*bound)) : std::nullopt; }

private:
    Rational m_end;
};

void addBound(RangePicture& picture, const Axis& axis, const std::optional<Rational>& bound, Unit unit)
{
    if (!bound)
        return;
    const AxisMark mark{axis.at(*bound), text::number(Quantity{*bound, unit})};
    const bool known = std::any_of(picture.bounds.begin(), picture.bounds.end(), [&](const AxisMark& other) { return other.label == mark.label; });
    if (!known)
        picture.bounds.push_back(mark);
}

RangePicture drawn(const DoseRule& rule, const Doses& doses)
{
    const Limit& limit = rule.limit;
    const Axis axis(limit, doses);
    RangePicture picture;
    picture.recommendedFrom = axis.at(limit.recommended.low);
    picture.recommendedTo = axis.at(limit.recommended.high);
    picture.absoluteFrom = axis.at(limit.absolute.low);
    picture.absoluteTo = axis.at(limit.absolute.high);
    for (const Figure& dose : doses.ordered)
        picture.ordered.push_back(axis.at(dose.exact.number));
    if (doses.delivered)
        picture.delivered = axis.at(doses.delivered->exact.number);
    for (const auto* bound : {&limit.recommended.low, &limit.recommended.high, &limit.absolute.low, &limit.absolute.high})
        addBound(picture, axis, *bound, rule.unit);
    picture.recommended = text::boundsCaption("recommended", limit.recommended, rule.unit);
    picture.absolute = text::boundsCaption("absolute", limit.absolute, rule.unit);
    picture.between = text::allowedWithReason();
    picture.without = text::noDose();
    return picture;
}

std::optional<RangePicture> drawn(const Protocol& protocol, const Doses& doses)
{
    if (!protocol.dose)
        return std::nullopt;
    try {
        return drawn(*protocol.dose, doses);
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

} // namespace

std::optional<RangePicture> rangePicture(const Protocol& protocol)
{
    return drawn(protocol, {});
}

std::optional<RangePicture> rangePicture(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    const Doses doses = dosesOf(plan);
    std::optional<RangePicture> picture = protocol ? drawn(*protocol, doses) : std::nullopt;
    if (!picture)
        return std::nullopt;
    if (!doses.ordered.empty())
        picture->orderedLabel = doses.ordered.size() == 1 ? text::orderedCaption(doses.ordered.front()) : text::orderedCaption(doses.ordered.size());
    if (doses.delivered && plan.preparation && plan.pump)
        picture->deliveredLabel = text::deliveredCaption(plan, table, *doses.delivered);
    if (plan.range)
        picture->captions = {text::rangeCaption("Total dose: recommended", plan.range->recommendedLow, plan.range->recommendedHigh),
                             text::rangeCaption("Total dose: absolute", plan.range->absoluteLow, plan.range->absoluteHigh)};
    return picture;
}

} // namespace ketaplan::report
