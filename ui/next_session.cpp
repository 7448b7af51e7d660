// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_session.h"

#include "core/blank_text.h"
#include "core/numbers/decimal.h"
#include "core/plan/carried_answers.h"
#include "form_of_request.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <array>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("NextSession", text); }

std::string written(const Quantity& quantity) { return exactDecimalText(quantity.number).value_or(std::string()); }

template <typename M>
std::string written(const std::optional<M>& measure)
{
    return measure ? written(measure->quantity()) : std::string();
}

/// What the form says of its patient and the plan says otherwise: name, ID or date of birth.
std::string otherPatient(const Form& form, const Patient& patient)
{
    const std::pair<Field, std::string> known[] = {{Field::name, patient.name.value_or("")},
                                                   {Field::id, patient.id.value_or("")},
                                                   {Field::born, patient.born ? isoText(*patient.born) : ""}};
    for (const auto& [field, text] : known)
        if (const std::string& typed = typedIn(form, field); !isBlank(typed) && !isBlank(text) && typed != text)
            return typed;
    return {};
}

std::optional<QString> whyNot(const SavedPlan& saved, const ProtocolTable& table, const Form& form, const Date& today)
{
    const Request& request = saved.request;
    if (saved.status == Status::ready && !saved.totalDose)
        return words("This plan does not say its total dose.");
    if (saved.status != Status::ready)
        return words("This plan was never ready (%1), so no session was given by it.").arg(shownText(text::label(saved.status)));
    if (saved.table != table.identity.id)
        return words("This plan was made with the table %1; the window plans with %2. Open the window with that table.")
            .arg(shownText(saved.table), shownText(table.identity.id));
    if (!find(table.protocols, request.protocol))
        return words("The table has no protocol %1 any more.").arg(shownText(request.protocol));
    if (request.date > today)
        return words("This plan is of %1, which is still to come.").arg(shownText(text::shown(request.date)));
    if (const std::string other = otherPatient(form, request.patient); !other.empty())
        return words("This plan is of %1, the form of %2. Clear the form with New patient, or open the plan of this patient.")
            .arg(shownText(identityOf(request.patient)), shownText(other));
    return {};
}

/// Weighed anew; the day is today's, and a change while the pump ran is of that day alone.
constexpr std::array ofThatDay = {Field::weight, Field::weightMethod, Field::weightDate, Field::date, Field::runningAt, Field::runningGiven};

/// What was weighed then is what the new weight is compared with; of an unknown day, that of the infusion.
void addPreviousWeight(std::map<Field, std::string>& typed, const Request& request)
{
    typed[Field::previousWeight] = written(request.patient.weight.quantity());
    typed[Field::previousWeightDate] = isoText(request.patient.weightDate.value_or(request.date));
}

void addOrder(NextSession& next, const Request& request, const ProtocolTable& table)
{
    Form last = formOf(request, table);
    for (const Field field : ofThatDay)
        last.typed.erase(field);
    next.typed = std::move(last.typed);
    next.steps = std::move(last.steps);
    next.beside = request.beside;
}

void addCourse(std::map<Field, std::string>& typed, const SavedPlan& saved)
{
    const auto& course = saved.request.course;
    const int last = sessionOf(course);
    typed[Field::session] = std::to_string(last + 1);
    typed[Field::sessionsPlanned] = course && course->of && *course->of > last ? std::to_string(*course->of) : "";
    typed[Field::lastDate] = isoText(saved.request.date);
    typed[Field::lastDose] = written(saved.totalDose);
    typed[Field::totalBefore] = course ? written(saved.courseTotal) : written(saved.totalDose);
}

/// Answers only where the questions are the same to the letter: another file of the table may ask the other way round.
void carryAnswers(NextSession& next, const Request& request, const ProtocolTable& table, bool sameQuestions)
{
    next.carried.from = request.date;
    next.medicines = table.interactions.empty() ? std::nullopt : request.patient.medicines;
    if (next.medicines)
        next.carried.items.push_back(carriedMedicines);
    if (!sameQuestions)
        return;
    for (const ScreeningItem& item : table.screening) {
        const auto given = request.screening.find(item.id);
        const auto* answer = given == request.screening.end() ? nullptr : std::get_if<YesNo>(&given->second);
        if (!answer || !mayBeCarried(item))
            continue;
        next.answers[item.id] = *answer;
        next.carried.items.push_back(item.id);
    }
}

QString saidOf(const SavedPlan& saved, const ProtocolTable& table)
{
    if (saved.tableSha256 != table.identity.sha256)
        return words("Planned with another file of the table, version %1; limits and questions are now those of version %2. No answer "
                     "is carried.")
            .arg(shownText(saved.tableVersion), shownText(table.identity.version));
    return words("Session after %1. Weigh anew; confirm what was carried.").arg(shownText(text::shown(saved.request.date)));
}

} // namespace

Result<NextSession, QString> nextSessionAfter(const SavedPlan& saved, const ProtocolTable& table, const Form& form,
                                              const Date& today)
{
    if (auto why = whyNot(saved, table, form, today))
        return *std::move(why);
    NextSession next;
    addOrder(next, saved.request, table);
    addPreviousWeight(next.typed, saved.request);
    addCourse(next.typed, saved);
    carryAnswers(next, saved.request, table, saved.tableSha256 == table.identity.sha256);
    next.said = saidOf(saved, table);
    return next;
}

} // namespace ketaplan
