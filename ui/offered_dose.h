// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "form.h"

#include <QString>

#include <optional>

namespace ketaplan {

/// A dose that one action types in place of the ordered one. It is never typed by itself.
struct OfferedDose {
    Quantity dose;
    QString words; ///< "Use 25 mg/h, the protocol's highest"
};

/// The strictest absolute bound in place of a dose that crosses it; nothing where no dose there would pass.
std::optional<OfferedDose> offeredBy(const Reason& reason);
OfferedDose offeredBy(const Offer& offer);

/// A dose that was typed by taking an offer, and what stood there before.
struct TakenOffer {
    std::string dose; ///< as typed into the field
    std::string unit; ///< code
    QString earlier;  ///< "26 mg/h"
};

TakenOffer takenFrom(const Form& form, const Quantity& dose);

/// Whether the field still holds what was taken.
bool isStillTyped(const TakenOffer& taken, const Form& form);

} // namespace ketaplan
