// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_schedules.h"

#include <algorithm>

namespace ketaplan {

namespace {

Rational n(int numerator, int denominator = 1)
{
    return Rational::ratio(numerator, denominator);
}

/// What the schedule comes to, by the actual weight: bare mg, min, kg.
struct Sums {
    Rational kg, minutes, total, slowest, fastest; ///< rates in mg/h
};

Rational inUnit(const Sums& sums, Unit unit, const Rational& total, const Rational& rate)
{
    switch (unit) {
    case Unit::mg: return total;
    case Unit::mgPerKg: return total / sums.kg;
    case Unit::mgPerH: return rate;
    default: return rate / sums.kg;
    }
}

/// A decimal of three or six digits next to the value, above zero.
Rational typed(Chance& chance, const Rational& value)
{
    const int scale = chance.oneOf({1000, 1000, 1000000});
    return Rational::ratio(std::max<Int128>(1, floorOf(value * n(scale))), scale);
}

void addBolus(Chance& chance, const Rational& total, Sums& sums, PlanInput& input)
{
    const Rational dose = total * n(1 + chance.below(30), 100);
    const Unit unit = chance.oneOf({Unit::mg, Unit::mgPerKg});
    Bolus bolus;
    bolus.dose = {typed(chance, unit == Unit::mg ? dose : dose / sums.kg), unit};
    bolus.duration = Duration::of(chance.decimal(1, 20, chance.oneOf({0, 0, 1})));
    input.request.schedule.bolus = bolus;
    const Rational exact = unit == Unit::mg ? bolus.dose.number : bolus.dose.number * sums.kg;
    sums.total = sums.total + exact;
    sums.minutes = sums.minutes + bolus.duration.quantity().number;
    if (chance.oneIn(40))
        return;
    const Unit limited = chance.oneOf({Unit::mg, Unit::mgPerKg});
    BolusRule rule;
    rule.dose = around(chance, limited, limited == Unit::mg ? exact : exact / sums.kg);
    rule.duration = around(chance, Unit::min, bolus.duration.quantity().number);
    if (chance.oneIn(2))
        rule.rate = around(chance, Unit::mgPerKgPerH, exact / sums.kg / bolus.duration.quantity().number * n(60));
    input.table.protocols.front().bolus = rule;
}

/// Minutes at which steps begin: 0, and others before the end.
std::vector<Rational> beginnings(Chance& chance, const Rational& minutes, int mostSteps)
{
    std::vector<Rational> from = {n(0)};
    const int steps = 1 + chance.below(mostSteps);
    for (int i = 1; i < steps; ++i)
        from.push_back(Rational::ratio(std::max<Int128>(1, floorOf(minutes * n(i, steps) * n(10))), 10));
    from.erase(std::unique(from.begin(), from.end()), from.end());
    return from;
}

void addRate(const Rational& rate, Sums& sums)
{
    sums.slowest = sums.slowest.isZero() ? rate : std::min(sums.slowest, rate);
    sums.fastest = std::max(sums.fastest, rate);
}

void addSteps(Chance& chance, const Rational& total, const Rational& minutes, int mostSteps, Sums& sums, Schedule& schedule)
{
    const std::vector<Rational> from = beginnings(chance, minutes, mostSteps);
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Rational length = (i + 1 < from.size() ? from[i + 1] : minutes) - from[i];
        const Rational rate = total / minutes * n(60) * n(5 + chance.below(16), 10);
        const Rational dose = rate * length / n(60);
        const Unit unit = chance.oneOf({Unit::mgPerKgPerH, Unit::mgPerH, Unit::mgPerKg, Unit::mg});
        const Quantity ordered = {typed(chance, inUnit(sums, unit, dose, rate)), unit};
        schedule.steps.push_back({Duration::of(from[i]), ordered});
        const Rational exact = dose * ordered.number / inUnit(sums, unit, dose, rate);
        sums.total = sums.total + exact;
        addRate(exact / length * n(60), sums);
    }
}

void addStepRule(Chance& chance, const Sums& sums, PlanInput& input)
{
    const std::vector<DoseStep>& steps = input.request.schedule.steps;
    if (steps.empty() || chance.oneIn(40))
        return;
    Protocol& protocol = input.table.protocols.front();
    const Rational interval = steps.size() > 1 ? (steps[1].from - steps[0].from).quantity().number : n(60);
    StepRule rule;
    rule.interval = around(chance, Unit::min, interval * chance.oneOf({n(1), n(9, 10)}));
    const Rational rise = std::max(sums.fastest - sums.slowest, sums.fastest / n(10));
    rule.increase = around(chance, protocol.dose->unit, inUnit(sums, protocol.dose->unit, rise, rise));
    rule.increase.recommended.low.reset();
    rule.increase.absolute.low.reset();
    protocol.steps = rule;
}

/// The high bounds around the highest of the schedule's values, the low ones around the lowest.
Limit spanning(Chance& chance, Unit unit, const Rational& low, const Rational& high)
{
    Limit limit = around(chance, unit, high);
    const Limit below = around(chance, unit, low);
    const auto& bound = limit.recommended.high ? limit.recommended.high : limit.absolute.high;
    limit.recommended.low.reset();
    limit.absolute.low.reset();
    if (!below.recommended.low || (bound && *below.recommended.low > *bound))
        return limit;
    limit.recommended.low = below.recommended.low;
    limit.absolute.low = below.absolute.low;
    return limit;
}

void fillLimits(Chance& chance, const Sums& sums, Protocol& protocol)
{
    const Rational whole = sums.total / sums.minutes * n(60);
    const Rational slowest = std::min(whole, sums.slowest);
    const Rational fastest = std::max(whole, sums.fastest);
    const auto limitIn = [&](Unit unit) {
        return spanning(chance, unit, inUnit(sums, unit, sums.total, slowest), inUnit(sums, unit, sums.total, fastest));
    };
    protocol.dose->limit = limitIn(protocol.dose->unit);
    protocol.duration->limit = around(chance, Unit::min, sums.minutes);
    for (const Unit unit : {Unit::mg, Unit::mgPerKg, Unit::mgPerH, Unit::mgPerKgPerH})
        if (auto found = protocol.limits.find(quantityOfDose(unit).value()); found != protocol.limits.end())
            found->second = limitIn(unit);
    protocol.limits.erase(Limited::concentration);
    if (auto found = protocol.limits.find(Limited::pumpRate); found != protocol.limits.end())
        found->second = spanning(chance, Unit::mLPerH, slowest / n(10), fastest * n(2));
}

/// The pump has run to a minute of the schedule, often one at which a line ends, and has given about what it should.
void addRunning(Chance& chance, const Sums& sums, PlanInput& input)
{
    const Schedule& schedule = input.request.schedule;
    const Rational bolus = schedule.bolus ? schedule.bolus->duration.quantity().number : n(0);
    Rational at = Rational::ratio(std::max<Int128>(1, floorOf(sums.minutes * n(1 + chance.below(98), 100) * n(10))), 10);
    if (chance.oneIn(4) && !schedule.steps.empty())
        at = bolus + chance.oneOf(schedule.steps).from.quantity().number;
    if (!at.isPositive() || at >= sums.minutes)
        return;
    const Container& container = *find(input.table.containers, input.request.container.value_or("b100"));
    const Rational concentration = input.request.concentration ? input.request.concentration->quantity().number : n(1);
    const Rational given = sums.total * at / sums.minutes / concentration * n(chance.below(12), 10);
    input.request.schedule.running = Running{
        Duration::of(at), Volume::of(std::min(Rational::ratio(floorOf(given * n(10)), 10), container.volume.quantity().number))};
}

void addCourse(Chance& chance, const Sums& sums, PlanInput& input)
{
    Course course;
    course.session = 1 + chance.below(6);
    if (!chance.oneIn(6))
        course.lastDate = Date{std::chrono::sys_days(input.request.date) - std::chrono::days(chance.below(40))};
    if (!chance.oneIn(6))
        course.totalBefore = DrugMass::of(chance.decimal(0, 300, 1));
    auto& limits = input.table.protocols.front().courseLimits;
    limits[Limited::session] = around(chance, Unit::session, n(course.session));
    limits[Limited::interval] = around(chance, Unit::d, n(1 + chance.below(30)));
    const Rational before = course.totalBefore ? course.totalBefore->quantity().number : n(0);
    limits[Limited::courseTotal] = around(chance, Unit::mg, before + sums.total);
    input.request.course = course;
}

} // namespace

PlanInput randomSchedule(Chance& chance, int mostSteps)
{
    PlanInput input = randomInput(chance);
    Request& request = input.request;
    if (!chance.oneIn(40))
        request.mode = Mode::standard;
    if (!chance.oneIn(4)) // most limits are set around what this weight gives
        request.dosingWeight = WeightBasis::actual;
    const Rational minutes = request.duration->quantity().number;
    Sums sums{request.patient.weight.quantity().number, minutes, n(0), n(0), n(0)};
    const Rational total = request.dose->unit == Unit::mg ? request.dose->number : chance.decimal(5, 100, 1);
    if (chance.oneIn(3)) {
        request.dose = Quantity{typed(chance, total), Unit::mg};
        sums.total = request.dose->number;
        addRate(sums.total / minutes * n(60), sums);
    } else {
        request.dose.reset();
        addSteps(chance, total, minutes, mostSteps, sums, request.schedule);
    }
    if (chance.oneIn(2) || request.schedule.steps.empty())
        addBolus(chance, total, sums, input);
    addStepRule(chance, sums, input);
    fillLimits(chance, sums, input.table.protocols.front());
    if (chance.oneIn(3))
        addRunning(chance, sums, input);
    if (chance.oneIn(5))
        addCourse(chance, sums, input);
    return input;
}

void orderAsOneStep(PlanInput& input)
{
    Request& request = input.request;
    Protocol& protocol = input.table.protocols.front();
    request.schedule.steps = {{Duration(), request.dose.value()}};
    request.dose.reset();
    protocol.steps.emplace().increase.unit = protocol.dose->unit;
    protocol.steps->interval.unit = Unit::min;
}

} // namespace ketaplan
