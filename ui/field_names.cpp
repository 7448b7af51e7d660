// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_names.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Fields", text); }

} // namespace

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::name: return words("Patient &name");
    case Field::id: return words("Patient &ID");
    case Field::born: return words("Date of &birth");
    case Field::sex: return words("Se&x");
    case Field::weight: return words("&Weight");
    case Field::weightMethod: return words("Weight &method");
    case Field::weightDate: return words("Wei&ght date");
    case Field::previousWeight: return words("Previous weight");
    case Field::previousWeightDate: return words("Previous date");
    case Field::height: return words("&Height");
    case Field::medicines: return words("Medicines");
    case Field::protocol: return words("Pro&tocol");
    case Field::date: return words("D&ate");
    case Field::dose: return words("Do&se");
    case Field::doseUnit: return words("Dose &unit");
    case Field::duration: return words("Du&ration");
    case Field::dosingWeight: return words("Dosing weight");
    case Field::bolusDose: return words("Loading bolus");
    case Field::bolusUnit: return words("Bolus unit");
    case Field::bolusDuration: return words("Bolus duration");
    case Field::steps: return words("Steps");
    case Field::stepFrom: return words("From minute");
    case Field::stepDose: return words("Step dose");
    case Field::stepUnit: return words("Step unit");
    case Field::runningAt: return words("At minute");
    case Field::runningGiven: return words("Given so far");
    case Field::premedication: return words("Premedication");
    case Field::rescue: return words("Rescue");
    case Field::product: return words("Pro&duct");
    case Field::container: return words("&Container");
    case Field::method: return words("Meth&od");
    case Field::mode: return words("Mod&e");
    case Field::concentration: return words("Ordered concentration");
    case Field::pump: return words("Pum&p");
    case Field::session: return words("Session");
    case Field::sessionsPlanned: return words("Sessions planned");
    case Field::lastDose: return words("Last dose");
    case Field::lastDate: return words("Last session on");
    case Field::totalBefore: return words("Total before");
    }
    return {};
}

QString fieldName(Field field) { return fieldLabel(field).remove(QLatin1Char('&')); }

} // namespace ketaplan
