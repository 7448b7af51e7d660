// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_model.h"

#include "shown_text.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketaplan {

namespace {

bool isDose(const LimitEntry& entry) { return entry.quantity == Limited::dose && entry.value; }

void addOrdered(RangeModel& model, const Figure& dose)
{
    if (model.ordered)
        model.further.push_back(dose.exact.number);
    else
        model.ordered = dose.exact.number;
    model.orderedText = shownText(text::shown(dose));
}

void addDose(RangeModel& model, const LimitEntry& entry)
{
    if (entry.of == Of::ordered)
        return addOrdered(model, *entry.value);
    model.delivered = entry.value->exact.number;
    model.deliveredText = shownText(text::shown(*entry.value));
}

/// Several marks have no value that could stand beside them for all.
void nameSteps(RangeModel& model)
{
    model.delivered.reset();
    model.orderedText = QCoreApplication::translate("RangePicture", "in %1 steps").arg(model.further.size() + 1);
}

} // namespace

RangeModel rangeModelOf(const Protocol& protocol, const Plan* plan)
{
    RangeModel model{protocol.dose->limit, {}, {}, {}, {}};
    model.limit.unit = protocol.dose->unit;
    if (!plan)
        return model;
    const bool inSteps = std::any_of(plan->limits.begin(), plan->limits.end(),
                                     [](const LimitEntry& entry) { return isDose(entry) && entry.step; });
    for (const LimitEntry& entry : plan->limits)
        if (isDose(entry) && entry.step.has_value() == inSteps)
            addDose(model, entry);
    if (!model.further.empty())
        nameSteps(model);
    return model;
}

} // namespace ketaplan
