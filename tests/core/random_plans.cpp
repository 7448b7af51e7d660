// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_plans.h"

#include <algorithm>

namespace ketaplan {

namespace {

Rational n(int numerator, int denominator = 1)
{
    return Rational::ratio(numerator, denominator);
}

MeasuringSyringe syringe(const char* id, Rational capacity, Rational graduation, Rational smallest)
{
    return {id, Volume::of(capacity), Volume::of(graduation), Volume::of(smallest)};
}

std::vector<MeasuringSyringe> randomSyringes(Chance& chance)
{
    const std::vector<MeasuringSyringe> all = {
        syringe("1", n(1), n(1, 100), n(1, 10)), syringe("2.5", n(5, 2), n(1, 10), n(1, 2)), syringe("5", n(5), n(1, 5), n(1)),
        syringe("10", n(10), n(1, 2), n(2)),     syringe("20", n(20), n(1), n(5)),           syringe("50", n(50), n(1), n(10)),
    };
    std::vector<MeasuringSyringe> some;
    for (const MeasuringSyringe& one : all)
        if (!chance.oneIn(3))
            some.push_back(one);
    return some.empty() ? all : some;
}

Product product(const char* id, const char* form, int concentration, int vial, bool mustDilute)
{
    return {id, id, form, Concentration::of(n(concentration)), Volume::of(n(vial)), mustDilute, {}};
}

Container container(Chance& chance, const char* id, ContainerKind kind, int volume)
{
    Container made{id, id, kind, Volume::of(n(volume)), std::nullopt, {}};
    if (kind == ContainerKind::bag && chance.oneIn(2))
        made.overfill = Overfill{Volume::of(n(volume, 50)), Volume::of(n(volume, 10))};
    return made;
}

std::vector<RateStep> randomRateSteps(Chance& chance)
{
    const auto step = [](Rational upTo, Rational size) { return RateStep{FlowRate::of(upTo), FlowRate::of(size)}; };
    switch (chance.below(4)) {
    case 0: return {step(n(999, 10), n(1, 10)), step(n(999), n(1))};
    case 1: return {step(n(999), n(1))};
    case 2: return {step(n(10), n(1, 100)), step(n(50), n(2)), step(n(500), n(5))};
    default: return {step(n(1200), n(1, 10))};
    }
}

Pump randomPump(Chance& chance, const char* id, std::vector<ContainerKind> kinds)
{
    Pump pump;
    pump.id = pump.label = id;
    pump.kinds = std::move(kinds);
    pump.rateSteps = randomRateSteps(chance);
    pump.volumeStep = Volume::of(chance.oneOf({n(1, 10), n(1), n(1, 2), n(3, 10), n(1, 100)}));
    if (chance.oneIn(2))
        pump.minRate = FlowRate::of(chance.oneOf({n(1, 10), n(1), n(5)}));
    pump.maxRate = chance.oneIn(3) ? FlowRate::of(n(301)) : pump.rateSteps.back().upTo;
    if (!chance.oneIn(3))
        pump.lineVolume = Volume::of(chance.oneOf({n(0), n(3, 2), n(10), n(20)}));
    return pump;
}

void fillStock(Chance& chance, ProtocolTable& table)
{
    table.syringes = randomSyringes(chance);
    table.products = {product("p10", "a", 10, 20, false), product("p50", "a", 50, 10, false), product("p100", "a", 100, 5, true),
                      product("b25", "b", 25, 2, false)};
    table.containers = {container(chance, "b50", ContainerKind::bag, 50),        container(chance, "b100", ContainerKind::bag, 100),
                        container(chance, "b250", ContainerKind::bag, 250),      container(chance, "b500", ContainerKind::bag, 500),
                        container(chance, "e100", ContainerKind::emptyBag, 100), container(chance, "e250", ContainerKind::emptyBag, 250),
                        container(chance, "s20", ContainerKind::syringe, 20),    container(chance, "s50", ContainerKind::syringe, 50)};
    table.pumps = {randomPump(chance, "volumetric", {ContainerKind::bag, ContainerKind::emptyBag}),
                   randomPump(chance, "syringe", {ContainerKind::syringe})};
}

Limit limit(Unit unit, Bounds recommended, Bounds absolute)
{
    return {unit, std::move(recommended), std::move(absolute), {}, {}};
}

struct Amounts {
    Rational kg, total, minutes, concentration;
};

Rational inUnit(const Amounts& amounts, Unit unit)
{
    switch (unit) {
    case Unit::mgPerKg: return amounts.total / amounts.kg;
    case Unit::mgPerH: return amounts.total * n(60) / amounts.minutes;
    case Unit::mgPerKgPerH: return amounts.total * n(60) / amounts.minutes / amounts.kg;
    default: return amounts.total;
    }
}

void fillLimits(Chance& chance, Protocol& protocol, const Amounts& amounts)
{
    protocol.dose->limit = around(chance, protocol.dose->unit, inUnit(amounts, protocol.dose->unit));
    protocol.duration = DurationRule{around(chance, Unit::min, amounts.minutes), Duration::of(n(45))};
    for (const Unit unit : {Unit::mg, Unit::mgPerKg, Unit::mgPerH, Unit::mgPerKgPerH})
        if (unit != protocol.dose->unit && chance.oneIn(3))
            protocol.limits[quantityOfDose(unit).value()] = around(chance, unit, inUnit(amounts, unit));
    if (chance.oneIn(2))
        protocol.limits[Limited::concentration] = around(chance, Unit::mgPerMl, amounts.concentration);
    if (chance.oneIn(3)) {
        const Rational rate = amounts.total / amounts.concentration * n(60) / amounts.minutes;
        protocol.limits[Limited::pumpRate] = around(chance, Unit::mLPerH, rate);
    }
}

void fillTableLimits(Chance& chance, ProtocolTable& table)
{
    const bool wide = chance.oneIn(2);
    const auto tolerance = [&] {
        return limit(Unit::percent, {n(-2), n(2)}, wide ? Bounds{n(-60), n(60)} : Bounds{n(-5), n(5)});
    };
    table.tolerances = {{Limited::deliveredError, tolerance()}, {Limited::concentrationError, tolerance()}};
    table.patientLimits = {{Limited::weight, limit(Unit::kg, {n(40), n(150)}, {n(30), n(250)})},
                           {Limited::age, limit(Unit::a, {n(18), n(75)}, {n(18), std::nullopt})},
                           {Limited::weightChange, limit(Unit::percent, {n(-10), n(10)}, {n(-50), n(50)})},
                           {Limited::bmi, limit(Unit::kgPerM2, {n(16), n(45)}, {std::nullopt, n(200)})}};
}

/// Mostly near a bound of the change.
PreviousWeight previousWeight(Chance& chance, const BodyWeight& weight)
{
    const Rational part = chance.oneOf({n(1), n(9, 10), n(11, 10), n(8999, 10000), n(11001, 10000), n(1, 2), n(3, 2), n(2)});
    const Rational before = Rational::ratio(floorOf(weight.quantity().number / part * n(1000)), 1000);
    return {BodyWeight::of(before), Date{std::chrono::year{2026}, std::chrono::month{10}, std::chrono::day{1}}};
}

Patient randomPatient(Chance& chance)
{
    Patient patient;
    patient.id = "0000";
    patient.born = Date{std::chrono::year{1950 + chance.below(59)}, std::chrono::month{6}, std::chrono::day{15}};
    patient.sex = chance.oneOf({Sex::female, Sex::male, Sex::female, Sex::male, chance.oneIn(4) ? Sex::other : Sex::male});
    patient.weight = BodyWeight::of(chance.decimal(30, 180, chance.oneOf({0, 1, 1, 3})));
    patient.weightMethod = WeightMethod::measured;
    if (chance.oneIn(3))
        patient.previousWeight = previousWeight(chance, patient.weight);
    if (!chance.oneIn(12))
        patient.height = Length::of(chance.decimal(145, 200, 1));
    return patient;
}

Protocol randomProtocol(Chance& chance)
{
    Protocol protocol;
    protocol.id = protocol.title = "random";
    protocol.drugForm = "a";
    DoseRule dose;
    dose.unit = chance.oneOf({Unit::mg, Unit::mgPerKg, Unit::mgPerH, Unit::mgPerKgPerH});
    protocol.dose = dose;
    protocol.dosingWeights = {WeightBasis::actual, WeightBasis::ideal, WeightBasis::adjusted};
    protocol.preparation = PreparationRule{"p50", "b100", chance.oneIn(4) ? Mode::patientDose : Mode::standard,
                                           {Concentration::of(n(1)), Concentration::of(n(1, 2)), Concentration::of(n(2))}};
    return protocol;
}

/// The dose as typed: a decimal in any of the four units near what was meant.
Quantity typedDose(Chance& chance, const Amounts& amounts, Unit unit)
{
    const int decimals = chance.oneOf({1000, 1000, 10000, 1000000});
    const Rational rough = inUnit(amounts, unit) * n(decimals);
    return {Rational::ratio(std::max<Int128>(1, floorOf(rough)), decimals), unit};
}

void chooseStock(Chance& chance, PlanInput& input)
{
    Request& request = input.request;
    if (!chance.oneIn(4))
        request.product = input.table.products[static_cast<std::size_t>(chance.below(chance.oneIn(50) ? 4 : 3))].id;
    if (!chance.oneIn(4))
        request.container = chance.oneOf(input.table.containers).id;
    if (chance.oneIn(10))
        request.method = chance.oneOf({Method::replace, Method::add, Method::measure, Method::makeUp});
    else if (chance.oneIn(4) && request.container.value_or("b").starts_with('b'))
        request.method = Method::add;
    if (chance.oneIn(3))
        request.mode = chance.oneOf({Mode::standard, Mode::patientDose});
    if (chance.oneIn(60))
        request.pump = chance.oneOf(input.table.pumps).id;
    if (request.mode.value_or(input.table.protocols.front().preparation->mode) == Mode::standard && chance.oneIn(2))
        request.concentration = Concentration::of(chance.oneOf({n(2, 5), n(1), n(2), n(2), n(4), n(8), chance.decimal(1, 6, 3)}));
}

void fillRateCard(Chance& chance, DoseRule& dose)
{
    const auto& [low, high] = dose.limit.recommended;
    if (low && high && *low < *high && chance.oneIn(8))
        dose.step = (*high - *low) / n(1 + chance.below(4)) * chance.oneOf({n(1), n(9, 10)});
}

} // namespace

Rational Chance::decimal(int low, int high, int decimals)
{
    int scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return Rational::ratio(low * scale + below((high - low) * scale + 1), scale);
}

Limit around(Chance& chance, Unit unit, const Rational& value)
{
    const auto beyond = [&] {
        return chance.oneOf({n(1), n(1), n(10005, 10000), n(1002, 1000), n(101, 100), n(105, 100), n(2), n(10),
                             chance.oneIn(40) ? n(99, 100) : n(4)});
    };
    Bounds absolute;
    if (!chance.oneIn(4))
        absolute.high = value * beyond();
    if (!chance.oneIn(3))
        absolute.low = value / beyond();
    if (absolute.low && absolute.high && *absolute.high < *absolute.low)
        absolute.low.reset();
    const Rational narrower = chance.oneOf({n(1), n(1), n(1999, 2000), n(99, 100), n(9, 10), n(1, 2)});
    Bounds recommended;
    if (absolute.high)
        recommended.high = *absolute.high * narrower;
    if (absolute.low)
        recommended.low = *absolute.low / narrower;
    if (recommended.low && recommended.high && *recommended.high < *recommended.low)
        recommended = absolute;
    return limit(unit, recommended, absolute);
}

PlanInput randomInput(Chance& chance)
{
    PlanInput input;
    ProtocolTable& table = input.table;
    table.identity.status = TableStatus::reference;
    table.identity.effective = Date{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{1}};
    table.identity.reviewBy = Date{std::chrono::year{2100}, std::chrono::month{1}, std::chrono::day{1}};
    table.forms = {{"a", "a"}, {"b", "b"}};
    table.reasons = {{"agreed", "agreed"}, {"other", "other"}};
    fillStock(chance, table);
    fillTableLimits(chance, table);
    table.protocols = {randomProtocol(chance)};
    Protocol& protocol = table.protocols.front();

    Request& request = input.request;
    request.date = Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};
    request.protocol = protocol.id;
    request.patient = randomPatient(chance);
    request.dosingWeight = chance.oneOf({WeightBasis::actual, WeightBasis::actual, WeightBasis::ideal, WeightBasis::adjusted});
    chooseStock(chance, input);

    Amounts amounts{request.patient.weight.quantity().number, chance.decimal(2, chance.oneOf({15, 60, 250}), 2),
                    chance.decimal(10, 180, chance.oneOf({0, 0, 1, 3})), n(1)};
    if (request.concentration)
        amounts.concentration = request.concentration->quantity().number;
    const Unit unit = chance.oneOf({Unit::mg, Unit::mgPerKg, Unit::mgPerH, Unit::mgPerKgPerH});
    request.dose = typedDose(chance, amounts, unit);
    request.duration = Duration::of(amounts.minutes);
    amounts.total = request.dose->number * amounts.total / inUnit(amounts, unit);
    fillLimits(chance, protocol, amounts);
    fillRateCard(chance, *protocol.dose);
    return input;
}

} // namespace ketaplan
