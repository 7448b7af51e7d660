// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/draw_up.h"

#include "core/numbers/rounding.h"
#include "core/plan/step_choice.h"

namespace ketaplan {

namespace {

const MeasuringSyringe* smallestThatHolds(const std::vector<MeasuringSyringe>& syringes, const Volume& volume)
{
    for (const MeasuringSyringe& syringe : syringes)
        if (volume <= syringe.capacity)
            return &syringe;
    return nullptr;
}

/// Full largest syringes, and what the last one has to measure: more than nothing, at most its capacity.
struct Split {
    Int128 full = 0;
    Volume rest;
    const MeasuringSyringe* last = nullptr;
};

Split split(const std::vector<MeasuringSyringe>& syringes, const Volume& volume)
{
    const Volume& largest = syringes.back().capacity;
    const Int128 full = ceilingOf(volume.inBaseUnits() / largest.inBaseUnits()) - 1;
    const Volume rest = volume - largest * Rational::ratio(full, 1);
    return {full, rest, smallestThatHolds(syringes, rest)};
}

/// What the last syringe can be set to. Where full ones go before, too small a rest is measured as the smallest or left out.
std::vector<Rational> lastFillings(const Split& split)
{
    const Rational smallest = split.last->smallestMeasure.inBaseUnits();
    if (split.rest < split.last->smallestMeasure)
        return {Rational(0), smallest};
    std::vector<Rational> fillings = stepsAround(split.rest.inBaseUnits(), split.last->graduation.inBaseUnits());
    if (split.full > 0 && split.rest < split.last->graduation)
        fillings.insert(fillings.begin(), Rational(0));
    return fillings;
}

/// The quantities that this drawn-up volume sets: the prepared concentration, or the dose that the container will hold.
std::vector<Effect> effectsOf(const Context& context, const BodyWeight& weight, const std::optional<Dose>& dose, const Volume& drug)
{
    const DrugMass mass = drug * context.product->concentration;
    if (context.isStandardMode()) {
        const Concentration prepared = mass / finalVolume(context, drug);
        return {{Limited::concentration, context.order.concentration->quantity().number, prepared.quantity().number}};
    }
    return effectsOnDose(*dose, doseOf(mass, weight, *context.order.duration));
}

} // namespace

Volume finalVolume(const Context& context, const Volume& drug)
{
    return context.order.method == Method::add ? context.container->volume + drug : context.container->volume;
}

Result<DrawnUp, Refusal> drawUp(const Context& context, const BodyWeight& weight, const std::optional<Dose>& dose)
{
    if (context.product->form != context.protocol.drugForm)
        return Refusal::wrongForm;
    DrawnUp drawn;
    drawn.amount = context.isStandardMode() ? *context.order.concentration * context.container->volume : dose->total;
    drawn.exactVolume = drawn.amount / context.product->concentration;
    if (context.table.syringes.empty())
        return Refusal::cannotBeDelivered;

    const Split parts = split(context.table.syringes, drawn.exactVolume);
    drawn.largest = &context.table.syringes.back();
    drawn.fullFillings = parts.full;
    const Volume inFull = drawn.largest->capacity * Rational::ratio(parts.full, 1);
    drawn.volume = inFull;
    if (parts.full == 0 && parts.rest < parts.last->smallestMeasure)
        return Refusal::tooSmallToMeasure;
    const auto chosen = chooseStep(context, parts.rest.inBaseUnits(), lastFillings(parts), [&](const Rational& last) {
        return effectsOf(context, weight, dose, inFull + Volume(last));
    });
    if (!chosen)
        return Refusal::cannotBeDelivered;
    if (chosen->isZero())
        return drawn;
    if (Volume(*chosen) < parts.last->smallestMeasure)
        return Refusal::tooSmallToMeasure;
    drawn.last = {parts.last, Volume(*chosen)};
    drawn.volume = inFull + Volume(*chosen);
    return drawn;
}

} // namespace ketaplan
