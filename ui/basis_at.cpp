// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_at.h"

#include "figure_view.h"
#include "notice_view.h"
#include "screening_row.h"
#include "shown_text.h"

namespace ketaplan {

namespace {

std::optional<text::BasisSubject> figureNamed(const QString& name)
{
    for (const text::PlanFigure figure : text::planFigures)
        if (shownText(text::label(figure)) == name)
            return figure;
    return {};
}

std::optional<text::BasisSubject> spokenOfBy(const QWidget* widget)
{
    if (const auto* figure = qobject_cast<const FigureView*>(widget))
        return figureNamed(figure->name());
    if (const auto* view = qobject_cast<const NoticeView*>(widget))
        return view->notice().basis;
    if (const auto* row = qobject_cast<const ScreeningRow*>(widget))
        return row->item().id;
    return {};
}

std::optional<text::BasisSubject> limitAt(const std::optional<Place>& place, const Plan& plan)
{
    if (!place)
        return {};
    const Place typed = place->step ? Place{Field::steps, {}} : *place;
    for (const LimitEntry& entry : plan.limits)
        if (placeOf(entry, plan) == typed)
            return entry.quantity;
    return {};
}

} // namespace

text::BasisSubject basisAt(const QWidget* focus, const Form& form, const Plan& plan)
{
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget())
        if (const auto subject = spokenOfBy(widget))
            return *subject;
    if (const auto limit = limitAt(form.inHand, plan))
        return *limit;
    const auto subjects = text::basisSubjects(plan);
    return subjects.empty() ? text::BasisSubject(Limited::dose) : subjects.front();
}

} // namespace ketaplan
