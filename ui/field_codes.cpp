// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_codes.h"

namespace ketaplan {

std::string_view code(Field field)
{
    switch (field) {
    case Field::name: return "name";
    case Field::id: return "id";
    case Field::born: return "born";
    case Field::sex: return "sex";
    case Field::weight: return "weight";
    case Field::weightMethod: return "weight_method";
    case Field::weightDate: return "weight_date";
    case Field::previousWeight: return "previous_weight";
    case Field::previousWeightDate: return "previous_weight_date";
    case Field::height: return "height";
    case Field::medicines: return "medicines";
    case Field::protocol: return "protocol";
    case Field::date: return "date";
    case Field::dose: return "dose";
    case Field::doseUnit: return "dose_unit";
    case Field::duration: return "duration";
    case Field::dosingWeight: return "dosing_weight";
    case Field::bolusDose: return "bolus_dose";
    case Field::bolusUnit: return "bolus_unit";
    case Field::bolusDuration: return "bolus_duration";
    case Field::steps: return "steps";
    case Field::stepFrom: return "step_from";
    case Field::stepDose: return "step_dose";
    case Field::stepUnit: return "step_unit";
    case Field::runningAt: return "running_at";
    case Field::runningGiven: return "running_given";
    case Field::premedication: return "premedication";
    case Field::rescue: return "rescue";
    case Field::product: return "product";
    case Field::container: return "container";
    case Field::method: return "method";
    case Field::mode: return "mode";
    case Field::concentration: return "concentration";
    case Field::pump: return "pump";
    case Field::session: return "session";
    case Field::sessionsPlanned: return "sessions_planned";
    case Field::lastDose: return "last_dose";
    case Field::lastDate: return "last_date";
    case Field::totalBefore: return "total_before";
    }
    return {};
}

std::optional<Field> fieldFromCode(std::string_view text)
{
    for (int i = 0; !code(static_cast<Field>(i)).empty(); ++i)
        if (code(static_cast<Field>(i)) == text)
            return static_cast<Field>(i);
    return std::nullopt;
}

} // namespace ketaplan
