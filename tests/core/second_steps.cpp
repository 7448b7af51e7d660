// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_order.h"

#include <algorithm>

namespace ketaplan::second {

namespace {

Wide ceilingOf(const Wide& value)
{
    return -floorOf(-value);
}

const MeasuringSyringe& smallestHolding(const std::vector<MeasuringSyringe>& syringes, const Wide& volume)
{
    return *std::find_if(syringes.begin(), syringes.end(), [&](const MeasuringSyringe& s) { return number(s.capacity) >= volume; });
}

std::vector<Wide> drawUp(const Wide& exact, const std::vector<MeasuringSyringe>& syringes, const Allowed& allowed)
{
    const Wide largest = number(syringes.back().capacity);
    std::vector<Wide> fillings;
    Wide full = 0;
    while (exact - full > largest) {
        fillings.push_back(largest);
        full += largest;
    }
    const Wide last = exact - full;
    const MeasuringSyringe& syringe = smallestHolding(syringes, last);
    const Wide least = number(syringe.smallestMeasure);
    const bool tiny = last < least;
    if (tiny && fillings.empty())
        throw Refused{"too-small-to-measure"};
    const Wide chosen = choose(last, tiny ? std::vector<Wide>{Wide(0), least} : around(last, number(syringe.graduation)),
                               [&](const Wide& v) { return (v > 0 || tiny) && allowed(full + v); });
    if (chosen > 0)
        fillings.push_back(chosen);
    return fillings;
}

bool methodFits(const Asked& asked)
{
    switch (asked.container->kind) {
    case ContainerKind::bag:
        return asked.method == Method::replace || (asked.method == Method::add && asked.standard);
    case ContainerKind::emptyBag: return asked.method == Method::measure;
    case ContainerKind::syringe: return asked.method == Method::makeUp;
    }
    return false;
}

void fit(const Asked& asked, const Prepared& prepared)
{
    if (!methodFits(asked))
        throw Refused{"method-does-not-fit"};
    if (prepared.drug > prepared.final)
        throw Refused{"container-too-small"};
    if (asked.product->mustDilute && prepared.final - prepared.drug < prepared.drug)
        throw Refused{"must-dilute"};
}

std::optional<Wide> line(const Pump& pump)
{
    return pump.lineVolume ? std::optional(number(*pump.lineVolume)) : std::nullopt;
}

Wide volumeToInfuse(const Asked& asked, const Doses& dose, const Prepared& prepared)
{
    const Wide step = number(asked.pump->volumeStep);
    if (!asked.standard)
        return floorOf(prepared.final / step) * step;
    const Wide exact = dose.total / prepared.concentration;
    const Wide inLine = line(*asked.pump).value_or(Wide(0));
    const Wide volume = choose(exact, around(exact, step), [&](const Wide& v) {
        const bool spills = exact + inLine <= prepared.final && v + inLine > prepared.final;
        return v > 0 && !spills && keepsDose(asked, dose, doses(v * prepared.concentration, asked.kg, asked.minutes));
    });
    if (volume + inLine > prepared.final)
        throw Refused{"container-too-small"};
    return volume;
}

/// Every rate that the pump can be set to next to `exact`, found by walking its steps.
std::vector<Wide> settableNextTo(const Wide& exact, const std::vector<RateStep>& steps)
{
    std::optional<Wide> below;
    std::optional<Wide> above;
    Wide preceding = 0;
    for (const RateStep& one : steps) {
        const Wide step = wide(one.step.quantity().number);
        const Wide last = wide(one.upTo.quantity().number);
        const Wide first = (floorOf(preceding / step) + 1) * step;
        for (const Wide& candidate : {first, Wide(floorOf(last / step) * step), around(exact, step)[0], around(exact, step)[1]}) {
            if (candidate <= preceding || candidate > last)
                continue;
            if (candidate <= exact && (!below || candidate > *below))
                below = candidate;
            if (candidate >= exact && (!above || candidate < *above))
                above = candidate;
        }
        preceding = last;
    }
    std::vector<Wide> found;
    if (below)
        found.push_back(*below);
    if (above && above != below)
        found.push_back(*above);
    return found;
}

void fitPump(const Pump& pump, const Wide& rate)
{
    const bool slow = pump.minRate && rate < wide(pump.minRate->quantity().number);
    if (slow || rate > wide(pump.maxRate.quantity().number))
        throw Refused{"pump-cannot"};
}

Wide rateOf(const Asked& asked, const Doses& dose, const Prepared& prepared, const Run& run)
{
    return settable(*asked.pump, run.exactRate, [&](const Wide& r) {
        return keepsDose(asked, dose, doses(r * prepared.concentration, asked.kg, 60), true)
            && keeps(limitOf(asked.protocol, Limited::pumpRate), run.exactRate, r)
            && keeps(&asked.protocol.duration->limit, asked.minutes, run.volume / r * 60);
    });
}

} // namespace

Wide floorOf(const Wide& value)
{
    using boost::multiprecision::cpp_int;
    const cpp_int top = numerator(value);
    const cpp_int bottom = denominator(value);
    const cpp_int cut = top / bottom;
    return top < 0 && cut * bottom != top ? Wide(cut - 1) : Wide(cut);
}

std::vector<Wide> around(const Wide& exact, const Wide& step)
{
    return {Wide(floorOf(exact / step) * step), Wide(ceilingOf(exact / step) * step)};
}

/// `candidates` in rising order.
Wide choose(const Wide& exact, const std::vector<Wide>& candidates, const Allowed& allowed)
{
    std::optional<Wide> chosen;
    for (const Wide& one : candidates)
        if (allowed(one) && (!chosen || abs(Wide(one - exact)) < abs(Wide(*chosen - exact))))
            chosen = one;
    if (!chosen)
        throw Refused{"cannot-be-delivered"};
    return *chosen;
}

bool keeps(const Limit* limit, const Wide& ordered, const Wide& value)
{
    if (!limit)
        return true;
    const auto& [low, high] = limit->absolute;
    const bool lowLost = low && ordered >= wide(*low) && value < wide(*low);
    const bool highLost = high && ordered <= wide(*high) && value > wide(*high);
    return !lowLost && !highLost;
}

bool keepsDose(const Asked& asked, const Doses& ordered, const Doses& given, bool ratesAlone)
{
    for (const DoseLimit& one : doseLimits(asked.protocol)) {
        const bool isRate = one.unit == Unit::mgPerH || one.unit == Unit::mgPerKgPerH;
        if ((isRate || !ratesAlone) && !keeps(one.limit, named(ordered, one.unit), named(given, one.unit)))
            return false;
    }
    return true;
}

Wide number(const Volume& volume)
{
    return wide(volume.quantity().number);
}

Wide settable(const Pump& pump, const Wide& exact, const Allowed& allowed)
{
    fitPump(pump, exact);
    const Wide rate = choose(exact, settableNextTo(exact, pump.rateSteps), allowed);
    fitPump(pump, rate);
    return rate;
}

Prepared prepare(const Asked& asked, const Doses& dose)
{
    if (asked.product->form != asked.protocol.drugForm)
        throw Refused{"wrong-form"};
    Prepared prepared;
    const Wide strength = wide(asked.product->concentration.quantity().number);
    const Wide size = number(asked.container->volume);
    prepared.amount = asked.standard ? Wide(*asked.concentration * size) : dose.total;
    const auto final = [&](const Wide& drug) { return asked.method == Method::add ? Wide(size + drug) : size; };
    prepared.fillings = drawUp(prepared.amount / strength, asked.table.syringes, [&](const Wide& drug) {
        if (asked.standard)
            return keeps(limitOf(asked.protocol, Limited::concentration), *asked.concentration, drug * strength / final(drug));
        return keepsDose(asked, dose, doses(drug * strength, asked.kg, asked.minutes));
    });
    for (const Wide& filling : prepared.fillings)
        prepared.drug += filling;
    prepared.final = final(prepared.drug);
    fit(asked, prepared);
    prepared.inside = prepared.drug * strength;
    prepared.concentration = prepared.inside / prepared.final;
    prepared.vials = ceilingOf(prepared.drug / number(asked.product->vial));
    prepared.opened = prepared.vials * number(asked.product->vial) * strength;
    if (asked.standard)
        prepared.error = (prepared.concentration - *asked.concentration) / *asked.concentration * 100;
    if (const auto& overfill = asked.container->overfill; overfill && asked.container->kind == ContainerKind::bag)
        prepared.range = {prepared.inside / (prepared.final + number(overfill->high)),
                          prepared.inside / (prepared.final + number(overfill->low))};
    return prepared;
}

Run runPump(const Asked& asked, const Doses& dose, const Prepared& prepared)
{
    if (!asked.pump || !std::count(asked.pump->kinds.begin(), asked.pump->kinds.end(), asked.container->kind))
        throw Refused{"pump-cannot"};
    Run run;
    run.line = line(*asked.pump);
    run.volume = volumeToInfuse(asked, dose, prepared);
    run.exactRate = run.volume * 60 / asked.minutes;
    run.rate = rateOf(asked, dose, prepared, run);
    run.duration = run.volume / run.rate * 60;
    run.delivered = run.volume * prepared.concentration;
    run.error = (run.delivered - dose.total) / dose.total * 100;
    return run;
}

} // namespace ketaplan::second
