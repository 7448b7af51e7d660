// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_of_request.h"

#include "core/numbers/decimal.h"
#include "core/plan/plan.h"

#include <algorithm>

namespace ketaplan {

namespace {

std::string written(const Quantity& quantity) { return exactDecimalText(quantity.number).value_or(std::string()); }

template <typename M>
std::string written(const std::optional<M>& measure)
{
    return measure ? written(measure->quantity()) : std::string();
}

std::string written(const std::optional<Date>& date) { return date ? isoText(*date) : std::string(); }

template <typename Code>
std::string codeOr(const std::optional<Code>& value)
{
    return value ? std::string(code(*value)) : std::string();
}

void addPatient(Form& form, const Patient& patient)
{
    form.typed[Field::name] = patient.name.value_or("");
    form.typed[Field::id] = patient.id.value_or("");
    form.typed[Field::born] = written(patient.born);
    form.typed[Field::sex] = codeOr(patient.sex);
    form.typed[Field::weight] = written(patient.weight.quantity());
    form.typed[Field::weightMethod] = codeOr(patient.weightMethod);
    form.typed[Field::weightDate] = written(patient.weightDate);
    if (const auto& previous = patient.previousWeight) {
        form.typed[Field::previousWeight] = written(previous->weight.quantity());
        form.typed[Field::previousWeightDate] = isoText(previous->date);
    }
    form.typed[Field::height] = written(patient.height);
    form.medicines = patient.medicines.value_or(std::vector<std::string>());
    form.takesNoMedicines = patient.medicines && patient.medicines->empty();
}

void addOrder(Form& form, const Request& request)
{
    form.typed[Field::protocol] = request.protocol;
    form.typed[Field::date] = isoText(request.date);
    form.typed[Field::doseUnit] = request.dose ? code(request.dose->unit) : "";
    form.typed[Field::dose] = request.dose ? written(*request.dose) : "";
    form.typed[Field::duration] = written(request.duration);
    form.typed[Field::dosingWeight] = codeOr(request.dosingWeight);
    form.typed[Field::product] = request.product.value_or("");
    form.typed[Field::container] = request.container.value_or("");
    form.typed[Field::method] = codeOr(request.method);
    form.typed[Field::mode] = codeOr(request.mode);
    form.typed[Field::concentration] = written(request.concentration);
    form.typed[Field::pump] = request.pump.value_or("");
    form.premedication = request.beside.premedication;
    form.rescue = request.beside.rescue;
}

void addSchedule(Form& form, const Schedule& schedule)
{
    if (const auto& bolus = schedule.bolus) {
        form.typed[Field::bolusUnit] = code(bolus->dose.unit);
        form.typed[Field::bolusDose] = written(bolus->dose);
        form.typed[Field::bolusDuration] = written(bolus->duration.quantity());
    }
    for (const DoseStep& step : schedule.steps)
        form.steps.push_back({written(step.from.quantity()), written(step.dose), std::string(code(step.dose.unit))});
    if (const auto& running = schedule.running) {
        form.typed[Field::runningAt] = written(running->at.quantity());
        form.typed[Field::runningGiven] = written(running->given.quantity());
    }
}

void addCourse(Form& form, const Course& course)
{
    form.typed[Field::session] = std::to_string(course.session);
    form.typed[Field::sessionsPlanned] = course.of ? std::to_string(*course.of) : "";
    form.typed[Field::lastDose] = written(course.lastDose);
    form.typed[Field::lastDate] = written(course.lastDate);
    form.typed[Field::totalBefore] = written(course.totalBefore);
    form.carried = course.carried;
}

const ScreeningItem* itemNamed(const ProtocolTable& table, const std::string& id)
{
    const auto item = std::find_if(table.screening.begin(), table.screening.end(), [&](const ScreeningItem& one) { return one.id == id; });
    return item == table.screening.end() ? nullptr : &*item;
}

void addAnswers(Form& form, const Request& request, const ProtocolTable& table)
{
    for (const auto& [id, answer] : request.screening) {
        const ScreeningItem* item = itemNamed(table, id);
        const auto* quantity = std::get_if<Quantity>(&answer);
        if (quantity && item && item->unit == quantity->unit)
            form.answers[id] = written(*quantity);
        else if (!std::holds_alternative<NotAssessed>(answer))
            form.answers[id] = answerText(answer);
    }
}

} // namespace

Form formOf(const Request& request, const ProtocolTable& table)
{
    Form form;
    addPatient(form, request.patient);
    addOrder(form, request);
    addSchedule(form, request.schedule);
    if (request.course)
        addCourse(form, *request.course);
    addAnswers(form, request, table);
    form.acknowledgements = request.acknowledgements;
    form.secondCheck = request.secondCheck;
    return form;
}

Request completed(const Request& request, const ProtocolTable& table, const Date& today)
{
    Request whole = request;
    const auto made = plan(request, table, today);
    if (!made)
        return whole;
    const Order& order = made->ordered;
    whole.dose = order.dose;
    whole.duration = order.duration;
    whole.dosingWeight = order.dosingWeight;
    whole.product = order.product;
    whole.container = order.container;
    whole.method = order.method;
    whole.mode = order.mode;
    whole.concentration = order.concentration;
    whole.pump = order.pump;
    return whole;
}

} // namespace ketaplan
