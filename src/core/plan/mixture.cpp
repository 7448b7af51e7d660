// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/mixture.h"

#include "core/plan/draw_up.h"

#include <algorithm>

namespace ketaplan {

std::vector<Method> methodsFor(ContainerKind kind, Mode mode)
{
    switch (kind) {
    case ContainerKind::emptyBag: return {Method::measure};
    case ContainerKind::syringe: return {Method::makeUp};
    case ContainerKind::bag: break;
    }
    // Drug added to a full bag leaves more than the dose's volume: in patient-dose mode the bag would not end with the dose.
    return mode == Mode::patientDose ? std::vector{Method::replace} : std::vector{Method::replace, Method::add};
}

Result<Mixture, Refusal> mixtureOf(const Context& context, const BodyWeight& weight, const std::optional<Dose>& dose)
{
    auto drawn = drawUp(context, weight, dose);
    if (!drawn)
        return drawn.error();
    const std::vector<Method> methods = methodsFor(context.container->kind, *context.order.mode);
    if (std::find(methods.begin(), methods.end(), *context.order.method) == methods.end())
        return Refusal::methodDoesNotFit;

    Mixture mixture;
    mixture.drug = *std::move(drawn);
    const Volume& drugVolume = mixture.drug.volume;
    mixture.final = finalVolume(context, drugVolume);
    if (drugVolume > mixture.final)
        return Refusal::containerTooSmall;
    mixture.diluent = mixture.final - drugVolume;
    if (context.product->mustDilute && mixture.diluent < drugVolume)
        return Refusal::mustDilute;
    mixture.drugMass = drugVolume * context.product->concentration;
    mixture.concentration = mixture.drugMass / mixture.final;
    mixture.exactConcentration = context.isStandardMode() ? *context.order.concentration : dose->total / mixture.final;
    mixture.vials = ceilingOf(drugVolume.inBaseUnits() / context.product->vial.inBaseUnits());
    return mixture;
}

} // namespace ketaplan
