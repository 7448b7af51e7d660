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
    case Field::height: return words("&Height");
    case Field::medicines: return words("Medicines");
    case Field::protocol: return words("Pro&tocol");
    case Field::date: return words("D&ate");
    case Field::dose: return words("Do&se");
    case Field::doseUnit: return words("Dose &unit");
    case Field::duration: return words("Du&ration");
    case Field::dosingWeight: return words("Dosing weight");
    case Field::product: return words("Pro&duct");
    case Field::container: return words("&Container");
    case Field::method: return words("Meth&od");
    case Field::mode: return words("Mod&e");
    case Field::concentration: return words("Ordered concentration");
    case Field::pump: return words("Pum&p");
    }
    return {};
}

QString fieldName(Field field) { return fieldLabel(field).remove(QLatin1Char('&')); }

} // namespace ketaplan
