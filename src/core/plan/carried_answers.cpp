// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/carried_answers.h"

namespace ketaplan {

namespace {

/// Under which name the answer to a finding is carried: its own, or that of the medicines that it comes of.
std::string_view carriedAs(const Context& context, const Finding& finding)
{
    const bool isOfMedicines = finding.id == unrecognisedMedicineFinding || find(context.table.interactions, finding.id);
    return isOfMedicines ? std::string_view(carriedMedicines) : std::string_view(finding.id);
}

} // namespace

bool mayBeCarried(const ScreeningItem& item)
{
    return !item.unit && item.due == Due::planning && item.appliesTo.quantity != Limited::session;
}

void dropUncountedAnswers(Order& order, const ProtocolTable& table)
{
    const bool confirmed = isConfirmed(order.course, order.date);
    std::erase_if(order.screening, [&](const auto& answer) {
        const ScreeningItem* item = find(table.screening, answer.first);
        return isCarried(order.course, answer.first) && !(confirmed && item && mayBeCarried(*item));
    });
}

Patient countedPatient(const Request& request)
{
    Patient patient = request.patient;
    if (isCarried(request.course, carriedMedicines) && !isConfirmed(request.course, request.date))
        patient.medicines.reset();
    return patient;
}

void markCarried(const Context& context, std::vector<Finding>& findings)
{
    const auto& course = context.order.course;
    if (!isConfirmed(course, context.order.date))
        return;
    for (Finding& finding : findings)
        if (finding.assessed && isCarried(course, carriedAs(context, finding)))
            finding.answeredOn = course->carried->from;
}

} // namespace ketaplan
