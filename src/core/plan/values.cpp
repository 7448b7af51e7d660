// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/values.h"

#include "core/plan/line_values.h"

namespace ketaplan {

namespace {

template <Dimension D>
std::optional<Rational> number(const Measure<D>& measure)
{
    return measure.quantity().number;
}

template <Dimension D>
std::optional<Rational> number(const std::optional<Measure<D>>& measure)
{
    return measure ? number(*measure) : std::nullopt;
}

/// `dose` is the quantity of the protocol's unit; in a protocol without a dose it stays, and has no value.
Limited resolved(const Context& context, Limited quantity)
{
    const auto& dose = context.protocol.dose;
    return quantity == Limited::dose && dose ? quantityOfDose(dose->unit).value_or(quantity) : quantity;
}

/// In % of the previous weight.
std::optional<Rational> weightChange(const Patient& patient)
{
    const auto& previous = patient.previousWeight;
    return previous ? number((patient.weight - previous->weight) / previous->weight) : std::nullopt;
}

std::optional<Rational> patientValue(const Patient& patient, const Date& date, Limited quantity)
{
    switch (quantity) {
    case Limited::weight: return number(patient.weight);
    case Limited::height: return number(patient.height);
    case Limited::age: return patient.born ? std::optional(Rational(completedYears(*patient.born, date))) : std::nullopt;
    case Limited::bmi: return patient.height ? number(patient.weight / (*patient.height * *patient.height)) : std::nullopt;
    case Limited::weightAge:
        return patient.weightDate ? std::optional(Rational(daysBetween(*patient.weightDate, date))) : std::nullopt;
    case Limited::weightChange: return weightChange(patient);
    default: return std::nullopt;
    }
}

std::optional<Rational> doseValue(const std::optional<Dose>& dose, Limited quantity)
{
    if (!dose)
        return std::nullopt;
    switch (quantity) {
    case Limited::totalDose: return number(dose->total);
    case Limited::dosePerKg: return number(dose->perWeight);
    case Limited::doseRate: return number(dose->rate);
    case Limited::doseRatePerKg: return number(dose->ratePerWeight);
    default: return std::nullopt;
    }
}

std::optional<Rational> courseValue(const Order& order, const std::optional<Dose>& dose, Limited quantity)
{
    const auto days = daysSinceLast(order.course, order.date);
    switch (quantity) {
    case Limited::session: return Rational(sessionOf(order.course));
    case Limited::interval: return days ? std::optional(Rational(*days)) : std::nullopt;
    case Limited::courseTotal: return dose ? number(courseTotal(order.course, dose->total)) : std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<Rational> runValue(const PumpRun& run, const BodyWeight& weight, Limited quantity)
{
    switch (quantity) {
    case Limited::totalDose: return number(run.delivered);
    case Limited::dosePerKg: return number(run.delivered / weight);
    case Limited::doseRate: return number(run.doseRate);
    case Limited::doseRatePerKg: return number(run.doseRate / weight);
    case Limited::duration: return number(run.duration);
    case Limited::pumpRate: return number(run.rate);
    case Limited::deliveredError: return number(run.deliveredError);
    default: return std::nullopt;
    }
}

std::optional<Rational> mixtureValue(const Context& context, const Mixture& mixture, Limited quantity)
{
    if (quantity == Limited::concentration)
        return number(mixture.concentration);
    if (quantity == Limited::concentrationError && context.isStandardMode())
        return number((mixture.concentration - mixture.exactConcentration) / mixture.exactConcentration);
    return std::nullopt;
}

} // namespace

std::optional<Rational> orderedValue(const Context& context, const Calculation& calculation, Limited quantity)
{
    if (const auto value = patientValue(context.patient, context.order.date, quantity))
        return value;
    if (const auto value = courseValue(context.order, calculation.dose, quantity))
        return value;
    if (quantity == Limited::duration)
        return context.order.duration ? number(wholeDuration(context.order)) : std::nullopt;
    if (quantity == Limited::concentration)
        return number(context.order.concentration);
    return doseValue(calculation.dose, resolved(context, quantity));
}

std::vector<Rational> orderedValues(const Context& context, const Calculation& calculation, Limited quantity)
{
    const auto whole = orderedValue(context, calculation, quantity);
    if (!whole)
        return {};
    std::vector<Rational> values = {*whole};
    for (const ScheduledLine& line : calculation.lines)
        if (line.kind == LineKind::step)
            for (const LineValue& value : valuesOf(context, *calculation.weight, line))
                if (value.quantity == quantity)
                    values.push_back(value.value);
    return values;
}

std::optional<Rational> deliveredValue(const Context& context, const Calculation& calculation, Limited quantity)
{
    const Limited resolvedQuantity = resolved(context, quantity);
    if (calculation.mixture)
        if (const auto value = mixtureValue(context, *calculation.mixture, resolvedQuantity))
            return value;
    return calculation.run ? runValue(*calculation.run, *calculation.weight, resolvedQuantity) : std::nullopt;
}

std::optional<Rational> valueBeforeSteps(const Context& context, const Calculation& calculation, Limited quantity)
{
    if (quantity == Limited::pumpRate)
        return calculation.run ? number(calculation.run->exactRate) : std::nullopt;
    if (quantity == Limited::concentration)
        return calculation.mixture ? number(calculation.mixture->exactConcentration) : std::nullopt;
    return orderedValue(context, calculation, quantity);
}

} // namespace ketaplan
