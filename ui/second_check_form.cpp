// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_check_form.h"

#include "core/blank_text.h"
#include "core/person_name.h"
#include "shown_text.h"
#include "table/approvers.h"

#include <QCoreApplication>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("SecondCheck", text); }

} // namespace

/// By the rule by which the approvers of a table are told apart, and by the engine's own.
QString faultOfNames(const std::string& plannedBy, const std::string& checkedBy)
{
    if (isBlank(plannedBy))
        return words("Write the name of who planned.");
    if (isBlank(checkedBy))
        return words("Write the name of who checks.");
    if (!isInOneScript(plannedBy) || !isInOneScript(checkedBy))
        return words("A word of a name has letters of two scripts. Write it in one.");
    if (isSamePerson(plannedBy, checkedBy) || isSamePersonByName(plannedBy, checkedBy))
        return words("The one who checks has to be another person than the one who planned. Two people who share a name write more of it.");
    return {};
}

QString faultOfNumber(const Typed<Quantity>& typed, const QString& name)
{
    if (typed.standing == Standing::empty)
        return words("Enter the %1.").arg(name);
    if (!typed.value)
        return words("The %1: %2").arg(name, typed.sentence.empty() ? words("it is unfinished.") : shownText(typed.sentence));
    return {};
}

} // namespace ketaplan
