// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation_captions.h"

#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Captions", text); }

QString fillingsText(const Preparation& preparation, const ProtocolTable& table)
{
    if (preparation.fillings.size() > 1)
        return words("%1 fillings").arg(preparation.fillings.size());
    const MeasuringSyringe* syringe =
        preparation.fillings.empty() ? nullptr : find(table.syringes, preparation.fillings.front().syringe);
    return syringe ? words("%1 syringe").arg(shownText(text::shown(syringe->capacity.quantity()))) : QString();
}

} // namespace

QString drugCaption(const Preparation& preparation, const ProtocolTable& table)
{
    const QString vials =
        preparation.vials == 1 ? words("1 vial") : words("%1 vials").arg(static_cast<qlonglong>(preparation.vials));
    return fillingsText(preparation, table) + QStringLiteral(", ") + vials;
}

QString diluentCaption(const Preparation& preparation)
{
    switch (preparation.method) {
    case Method::replace: return words("%1 taken out").arg(shownText(text::shown(preparation.drugVolume)));
    case Method::add: return words("added to the full bag");
    case Method::measure: return words("measured into the bag");
    case Method::makeUp: return words("made up in the syringe");
    }
    return {};
}

QString concentrationCaption(const Plan& plan)
{
    return words("%1 in %2").arg(shownText(text::shown(plan.ledger->inContainer)),
                                 shownText(text::shown(plan.preparation->finalVolume)));
}

} // namespace ketaplan
