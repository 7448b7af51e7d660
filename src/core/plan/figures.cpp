// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figures.h"

#include "core/plan/dosing_weight.h"
#include "core/plan/line_figures.h"

#include <limits>

namespace ketaplan {

namespace {

/// Nobody draws up more syringes than this; an order that needs more is beyond what is reckoned.
constexpr Int128 mostFillings = 1000;

std::vector<Filling> fillingsOf(const DrawnUp& drug)
{
    if (drug.fullFillings > mostFillings)
        throw ArithmeticError();
    std::vector<Filling> fillings;
    for (Int128 i = 0; i < drug.fullFillings; ++i)
        fillings.push_back({drug.largest->id, figureOf(drug.largest->capacity)});
    if (drug.last)
        fillings.push_back({drug.last->syringe->id, figureOf(drug.last->volume)});
    return fillings;
}

/// A bag holds somewhat more than it says: what that leaves of the concentration.
std::optional<ConcentrationRange> concentrationRange(const Context& context, const Mixture& mixture)
{
    const auto& overfill = context.container->overfill;
    if (context.container->kind != ContainerKind::bag || !overfill)
        return std::nullopt;
    return ConcentrationRange{figureOf(context, Limited::concentration, mixture.drugMass / (mixture.final + overfill->high)),
                              figureOf(context, Limited::concentration, mixture.drugMass / (mixture.final + overfill->low))};
}

std::int64_t counted(Int128 count)
{
    if (count > std::numeric_limits<std::int64_t>::max())
        throw ArithmeticError();
    return static_cast<std::int64_t>(count);
}

} // namespace

DosingWeights dosingWeightFigures(const Context& context)
{
    const auto figure = [&](WeightBasis basis) {
        const auto weight = dosingWeight(basis, context.patient);
        return weight ? std::optional(figureOf(*weight)) : std::nullopt;
    };
    return {figureOf(context.patient.weight), figure(WeightBasis::ideal), figure(WeightBasis::adjusted)};
}

DoseFigures doseFigures(const Context& context, const Calculation& calculation)
{
    const Dose& dose = *calculation.dose;
    return {figureOf(*calculation.weight),
            context.order.dosingWeight,
            figureOf(context, Limited::totalDose, dose.total),
            figureOf(context, Limited::dosePerKg, dose.perWeight),
            figureOf(context, Limited::doseRate, dose.rate),
            figureOf(context, Limited::doseRatePerKg, dose.ratePerWeight)};
}

Preparation preparationFigures(const Context& context, const Calculation& calculation)
{
    const Mixture& mixture = *calculation.mixture;
    Preparation preparation;
    preparation.product = context.product->id;
    preparation.container = context.container->id;
    preparation.method = *context.order.method;
    preparation.mode = *context.order.mode;
    preparation.fillings = fillingsOf(mixture.drug);
    preparation.amount = figureOf(mixture.drug.amount);
    preparation.exactDrugVolume = figureOf(mixture.drug.exactVolume);
    preparation.drugVolume = figureOf(mixture.drug.volume);
    preparation.diluentVolume = figureOf(mixture.diluent);
    preparation.finalVolume = figureOf(mixture.final);
    preparation.concentration = figureOf(context, Limited::concentration, mixture.concentration);
    if (context.isStandardMode())
        preparation.concentrationError = figureOf(context, Limited::concentrationError,
                                                  Ratio((mixture.concentration - mixture.exactConcentration).inBaseUnits()
                                                        / mixture.exactConcentration.inBaseUnits()));
    preparation.concentrationRange = concentrationRange(context, mixture);
    preparation.vials = counted(mixture.vials);
    return preparation;
}

PumpSetting pumpFigures(const Context& context, const Calculation& calculation)
{
    const PumpRun& run = *calculation.run;
    PumpSetting pump;
    pump.pump = context.pump->id;
    pump.exactVolume = figureOf(run.exactVolume);
    pump.volume = figureOf(run.volume);
    pump.exactRate = figureOf(context, Limited::pumpRate, run.exactRate);
    pump.rate = figureOf(context, Limited::pumpRate, run.rate);
    pump.duration = figureOf(context, Limited::duration, run.duration);
    pump.doseRate = figureOf(context, Limited::doseRate, run.rate * calculation.mixture->concentration);
    pump.deliveredDose = figureOf(context, Limited::totalDose, run.delivered);
    pump.deliveredError = figureOf(context, Limited::deliveredError, run.deliveredError);
    if (context.pump->lineVolume) {
        pump.lineVolume = figureOf(*context.pump->lineVolume);
        if (!context.isStandardMode())
            pump.flushVolume = pump.lineVolume;
    }
    pump.lines = pumpLineFigures(context, calculation);
    return pump;
}

Ledger ledgerFigures(const Context& context, const Calculation& calculation)
{
    const Mixture& mixture = *calculation.mixture;
    const DrugMass opened = context.product->vial * context.product->concentration * Rational::ratio(mixture.vials, 1);
    Ledger ledger;
    ledger.opened = figureOf(opened);
    ledger.inContainer = figureOf(mixture.drugMass);
    ledger.delivered = figureOf(context, Limited::totalDose, calculation.run->delivered);
    ledger.containerRemainder = figureOf(mixture.drugMass - calculation.run->delivered);
    if (context.isStandardMode() && context.pump->lineVolume)
        ledger.inLine = figureOf(*context.pump->lineVolume * mixture.concentration);
    ledger.vialRemainder = figureOf(opened - mixture.drugMass);
    return ledger;
}

std::optional<CourseFigures> courseFigures(const Context& context, const Calculation& calculation)
{
    const auto& course = context.order.course;
    if (!course)
        return std::nullopt;
    const auto days = daysSinceLast(course, context.order.date);
    const auto total = courseTotal(course, calculation.dose->total);
    return CourseFigures{course->session, course->of,
                         days ? std::optional(figureOf({Rational(*days), Unit::d})) : std::nullopt,
                         total ? std::optional(figureOf(context, Limited::courseTotal, *total)) : std::nullopt};
}

} // namespace ketaplan
