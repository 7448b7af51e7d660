// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation_captions.h"

#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("Captions", text, nullptr, n); }

QString fillingsText(const Preparation& preparation, const ProtocolTable& table)
{
    const auto count = static_cast<int>(preparation.fillings.size());
    if (count > 1)
        return words("%n fillings", count);
    const MeasuringSyringe* syringe =
        preparation.fillings.empty() ? nullptr : find(table.syringes, preparation.fillings.front().syringe);
    return syringe ? words("%1 syringe").arg(shownText(text::shown(syringe->capacity.quantity()))) : QString();
}

} // namespace

QString drugCaption(const Preparation& preparation, const ProtocolTable& table)
{
    const auto count = static_cast<int>(preparation.vials);
    return fillingsText(preparation, table) + QStringLiteral(", ") + (count == 1 ? words("1 vial") : words("%n vials", count));
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
