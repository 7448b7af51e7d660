// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_at.h"

#include "field_help.h"
#include "planner.h"
#include "screening_row.h"

namespace ketaplan {

namespace {

std::optional<Place> placeOf(const QWidget* widget, const Planner& planner)
{
    if (const auto* row = qobject_cast<const ScreeningRow*>(widget))
        return Place{{}, row->item().id};
    for (const Field field : allFields())
        if (planner.control(field) == widget)
            return Place{field, {}};
    return {};
}

} // namespace

Place helpPlaceAt(const QWidget* focus, const Planner& planner)
{
    if (!focus || !planner.isAncestorOf(focus))
        return {};
    for (const QWidget* widget = focus; widget && widget != &planner; widget = widget->parentWidget())
        if (const auto place = placeOf(widget, planner))
            return *place;
    // A cell of the steps is known to the form alone.
    const auto inHand = planner.form().inHand;
    return inHand ? Place{inHand->field, inHand->item} : Place{};
}

} // namespace ketaplan
