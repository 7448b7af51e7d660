// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_order.h"

#include <algorithm>

namespace ketaplan::second {

namespace {

using boost::multiprecision::cpp_int;

cpp_int wideInteger(Int128 value)
{
    const cpp_int high = static_cast<std::int64_t>(value >> 64);
    return (high << 64) + static_cast<std::uint64_t>(value);
}

template <typename Measured>
Wide bare(const Measured& measure)
{
    return wide(measure.quantity().number);
}

Method methodOf(ContainerKind kind)
{
    return kind == ContainerKind::bag ? Method::replace : kind == ContainerKind::emptyBag ? Method::measure : Method::makeUp;
}

void askForStock(Asked& asked)
{
    const Request& request = asked.request;
    const PreparationRule& rule = *asked.protocol.preparation;
    asked.product = find(asked.table.products, request.product.value_or(rule.product));
    asked.container = find(asked.table.containers, request.container.value_or(rule.container));
    asked.method = request.method.value_or(methodOf(asked.container->kind));
    asked.standard = request.mode.value_or(rule.mode) == Mode::standard;
    if (request.concentration)
        asked.concentration = bare(*request.concentration);
    else if (asked.standard && !rule.concentrations.empty())
        asked.concentration = bare(rule.concentrations.front());
}

const Pump* pumpFor(const Asked& asked)
{
    if (asked.request.pump)
        return find(asked.table.pumps, *asked.request.pump);
    for (const Pump& pump : asked.table.pumps)
        if (std::count(pump.kinds.begin(), pump.kinds.end(), asked.container->kind))
            return &pump;
    return nullptr;
}

} // namespace

Wide wide(const Rational& value)
{
    return Wide(wideInteger(value.numerator()), wideInteger(value.denominator()));
}

Asked ask(const Request& request, const ProtocolTable& table)
{
    const Protocol& protocol = *find(table.protocols, request.protocol);
    Asked asked{.request = request, .table = table, .protocol = protocol};
    asked.weight = bare(request.patient.weight);
    asked.basis = request.dosingWeight.value_or(protocol.dosingWeights.front());
    if (request.schedule.steps.empty()) {
        asked.dose = request.dose ? wide(request.dose->number) : wide(*protocol.dose->start);
        asked.unit = request.dose ? request.dose->unit : protocol.dose->unit;
    }
    asked.minutes = bare(request.duration ? *request.duration : *protocol.duration->start);
    asked.whole = asked.minutes + (request.schedule.bolus ? bare(request.schedule.bolus->duration) : Wide(0));
    askForStock(asked);
    asked.pump = pumpFor(asked);
    return asked;
}

Wide dosingWeight(const Asked& asked)
{
    if (asked.basis == WeightBasis::actual)
        return asked.weight;
    if (!asked.request.patient.height)
        throw Refused{"needs-height"};
    const auto sex = asked.request.patient.sex;
    if (sex != Sex::female && sex != Sex::male)
        throw Refused{"needs-sex"};
    const Wide inches = bare(*asked.request.patient.height) * 100 / 254;
    const Wide base = sex == Sex::male ? Wide(50) : Wide(91, 2);
    const Wide devine = inches > 60 ? Wide(base + Wide(23, 10) * (inches - 60)) : base;
    if (asked.basis == WeightBasis::ideal)
        return std::min(devine, asked.weight);
    return asked.weight > devine ? Wide(devine + Wide(2, 5) * (asked.weight - devine)) : asked.weight;
}

Wide inMg(const Wide& value, Unit unit, const Wide& kg, const Wide& minutes)
{
    switch (unit) {
    case Unit::mgPerKg: return value * kg;
    case Unit::mgPerKgPerH: return value * kg * minutes / 60;
    case Unit::mgPerH: return value * minutes / 60;
    default: return value;
    }
}

Doses doses(const Wide& total, const Wide& kg, const Wide& minutes)
{
    return {total, total / kg, total * 60 / minutes, total * 60 / minutes / kg};
}

const Wide& named(const Doses& doses, Unit unit)
{
    switch (unit) {
    case Unit::mgPerKg: return doses.perKg;
    case Unit::mgPerKgPerH: return doses.ratePerKg;
    case Unit::mgPerH: return doses.rate;
    default: return doses.total;
    }
}

} // namespace ketaplan::second
