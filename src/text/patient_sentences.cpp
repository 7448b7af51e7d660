// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/patient_sentences.h"

#include "text/limits.h"
#include "text/sentences.h"

namespace ketaplan::text {

std::optional<std::string> noPatientSheet(const Plan& plan, const ProtocolTable& table)
{
    if (table.patientSheet.sections.empty())
        return "The table has no information sheet for patients.";
    if (plan.status == Status::refused || plan.status == Status::contraindicated)
        return "There is no sheet for the patient: the infusion is " + lowerFirst(label(plan.status)) + ".";
    return std::nullopt;
}

std::string whomToCall()
{
    return "Whom to call";
}

std::string contactNotSet()
{
    return "Name and telephone (not set)";
}

std::string sourcesOfTheSheet()
{
    return "Sources, for your doctor:";
}

} // namespace ketaplan::text
