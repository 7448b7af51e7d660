// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/line_judgement.h"

#include "core/plan/line_values.h"

namespace ketaplan {

namespace {

/// The limit on a quantity under its own name. A quantity that is the protocol's dose is judged as `dose` alone.
const Limit* ownLimit(const Context& context, Limited quantity)
{
    const bool isDose = context.protocol.dose && quantityOfDose(context.protocol.dose->unit) == quantity;
    return isDose ? nullptr : limitOn(context, quantity);
}

void judgeOrderedLine(const Context& context, const BodyWeight& weight, const ScheduledLine& line,
                      std::vector<Judgement>& judgements)
{
    for (const auto& [quantity, value] : valuesOf(context, weight, line))
        if (const Limit* limit = ownLimit(context, quantity)) {
            judgements.push_back(judgedOrder(context, *limit, quantity, value));
            judgements.back().step = line.step;
        }
}

/// One change of the dose from a step to the next.
void judgeChange(const Context& context, const BodyWeight& weight, const ScheduledLine& before, const ScheduledLine& after,
                 std::vector<Judgement>& judgements)
{
    const auto rateOf = [&](const ScheduledLine& line) {
        return in(context.protocol.dose->unit, doseOf(line.dose, weight, line.length)).number;
    };
    const auto judgeOne = [&](Limited quantity, const Rational& value) {
        if (const Limit* limit = limitOn(context, quantity)) {
            judgements.push_back(judgedOrder(context, *limit, quantity, value));
            judgements.back().step = after.step;
        }
    };
    judgeOne(Limited::stepInterval, (after.from - before.from).quantity().number);
    const Rational rise = rateOf(after) - rateOf(before);
    if (rise.isPositive())
        judgeOne(Limited::stepIncrease, rise);
}

void judgeDeliveredLine(const Context& context, const BodyWeight& weight, const Concentration& concentration, const LineRun& line,
                        std::vector<Judgement>& judgements)
{
    const auto judgeOne = [&](const Limit* limit, Limited quantity, const Rational& ordered, const Rational& value) {
        if (!limit)
            return;
        judgements.push_back(judgedDelivery(context, *limit, quantity, value, ordered));
        judgements.back().step = line.ordered.step;
    };
    ScheduledLine delivered = line.ordered;
    delivered.dose = line.volume * concentration;
    delivered.length = line.duration;
    for (const auto& [quantity, ordered, value] : effectsOnLine(context, weight, line.ordered, delivered))
        judgeOne(ownLimit(context, quantity), quantity, ordered, value);
    judgeOne(limitOn(context, Limited::pumpRate), Limited::pumpRate, line.exactRate.quantity().number, line.rate.quantity().number);
}

} // namespace

void judgeOrderedLines(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    const ScheduledLine* before = nullptr;
    for (const ScheduledLine& line : calculation.lines) {
        judgeOrderedLine(context, *calculation.weight, line, judgements);
        if (before && before->kind == LineKind::step)
            judgeChange(context, *calculation.weight, *before, line, judgements);
        before = &line;
    }
}

void judgeDeliveredLines(const Context& context, const Calculation& calculation, std::vector<Judgement>& judgements)
{
    if (calculation.run)
        for (const LineRun& line : calculation.run->lines)
            judgeDeliveredLine(context, *calculation.weight, calculation.mixture->concentration, line, judgements);
}

} // namespace ketaplan
