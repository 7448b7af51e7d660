// SPDX-License-Identifier: GPL-3.0-or-later
#include "offered_dose.h"

#include "core/numbers/decimal.h"
#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("OfferedDose", text); }

} // namespace

std::optional<OfferedDose> offeredBy(const Reason& reason)
{
    if (!reason.offer)
        return {};
    const QString use = reason.code == Refusal::belowAbsolute ? words("Use %1, the protocol's lowest")
                                                              : words("Use %1, the protocol's highest");
    return OfferedDose{reason.offer->exact, use.arg(shownText(text::shown(*reason.offer)))};
}

OfferedDose offeredBy(const Offer& offer)
{
    switch (offer.kind) {
    case Offer::Kind::wholeMilligram: break;
    }
    return {offer.dose.exact, words("Use %1, the nearest whole milligram").arg(shownText(text::shown(offer.dose)))};
}

TakenOffer takenFrom(const Form& form, const Quantity& dose)
{
    const auto unit = unitFromCode(typedIn(form, Field::doseUnit));
    const QString before = shownText(typedIn(form, Field::dose));
    return {exactDecimalText(dose.number).value_or(std::string()), std::string(code(dose.unit)),
            unit ? before + QChar(0x00A0) + shownText(text::unitLabel(*unit)) : before};
}

bool isStillTyped(const TakenOffer& taken, const Form& form)
{
    return typedIn(form, Field::dose) == taken.dose && typedIn(form, Field::doseUnit) == taken.unit;
}

} // namespace ketaplan
