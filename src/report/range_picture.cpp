// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/range_picture.h"

#include "text/page_sentences.h"
#include "text/quantity_text.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

constexpr int width = 1000;

/// Doses on an axis that begins at nothing and ends above the highest of them.
class Axis {
public:
    explicit Axis(const Rational& highest) : m_end(highest * Rational::ratio(21, 20)) {}

    int at(const Rational& dose) const { return static_cast<int>(floorOf(dose / m_end * width)); }
    std::optional<int> at(const RangeEnd& end) const
    {
        return end.dose ? std::optional(at(end.dose->exact.number)) : std::nullopt;
    }

private:
    Rational m_end;
};

Rational highestOf(const Plan& plan)
{
    Rational highest = plan.dose->totalDose.exact.number;
    for (const RangeEnd* end : {&plan.range->recommendedHigh, &plan.range->absoluteHigh})
        if (end->dose)
            highest = std::max(highest, end->dose->exact.number);
    return highest;
}

void addBound(RangePicture& picture, const Axis& axis, const RangeEnd& end)
{
    if (!end.dose)
        return;
    const RangeMark mark{axis.at(end.dose->exact.number), text::number(*end.dose)};
    const bool known = std::any_of(picture.bounds.begin(), picture.bounds.end(),
                                   [&](const RangeMark& other) { return other.label == mark.label; });
    if (!known)
        picture.bounds.push_back(mark);
}

RangePicture drawn(const Plan& plan, const ProtocolTable& table)
{
    const Axis axis(highestOf(plan));
    const DoseRange& range = *plan.range;
    RangePicture picture;
    picture.recommendedFrom = axis.at(range.recommendedLow);
    picture.recommendedTo = axis.at(range.recommendedHigh);
    picture.absoluteFrom = axis.at(range.absoluteLow);
    picture.absoluteTo = axis.at(range.absoluteHigh);
    picture.ordered = {axis.at(plan.dose->totalDose.exact.number), text::orderedCaption(plan)};
    if (plan.pump)
        picture.delivered = RangeMark{axis.at(plan.pump->deliveredDose.exact.number), text::deliveredCaption(plan, table)};
    for (const RangeEnd* end : {&range.recommendedLow, &range.recommendedHigh, &range.absoluteLow, &range.absoluteHigh})
        addBound(picture, axis, *end);
    picture.captions = {text::rangeCaption("Recommended", range.recommendedLow, range.recommendedHigh),
                        text::rangeCaption("Absolute", range.absoluteLow, range.absoluteHigh)};
    return picture;
}

} // namespace

std::optional<RangePicture> rangePicture(const Plan& plan, const ProtocolTable& table)
{
    if (!plan.range || !plan.dose || !plan.dose->totalDose.exact.number.isPositive())
        return std::nullopt;
    try {
        return drawn(plan, table);
    } catch (const ArithmeticError&) {
        return std::nullopt;
    }
}

} // namespace ketaplan::report
