// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/saved_plan.h"
#include "form.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace ketaplan {

/// What the form begins with when the next infusion of a course is planned. What has to be new is left out: weight, answers
/// that are due at the start or that ask about the last session, acknowledgements.
struct NextSession {
    std::map<Field, std::string> typed; ///< patient, order, preparation and course
    std::vector<TypedStep> steps;
    OrdersBeside beside;
    std::map<std::string, YesNo> answers;
    std::optional<std::vector<std::string>> medicines;
    CarriedAnswers carried;
    QString said; ///< what is due now, or that the table has changed since
};

/// The next session after a saved plan, or why there is none: another table or patient, a plan that could not be given, a
/// protocol that the table does not have. `form` is what stands in the window.
Result<NextSession, QString> nextSessionAfter(const SavedPlan& saved, const ProtocolTable& table, const Form& form,
                                              const Date& today);

} // namespace ketaplan
