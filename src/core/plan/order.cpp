// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/order.h"

#include "core/plan/carried_answers.h"
#include "core/plan/context.h"
#include "core/plan/course_checks.h"
#include "core/plan/mixture.h"
#include "core/plan/request_checks.h"
#include "core/plan/schedule_checks.h"
#include "core/screening/running_change.h"

namespace ketaplan {

namespace {

Check checkQuantities(const Request& request)
{
    if (request.dose && !quantityOfDose(request.dose->unit))
        return RequestError{RequestErrorCode::wrongUnit, "/dose", plainText(*request.dose), {"mg/kg", "mg/kg/h", "mg", "mg/h"}, {}};
    if (auto error = notAboveZero(request.patient.weight.quantity(), "/patient/weight"))
        return error;
    if (auto error = notAboveZero(request.patient.height, "/patient/height"))
        return error;
    if (const auto& previous = request.patient.previousWeight)
        if (auto error = notAboveZero(previous->weight.quantity(), "/patient/previous_weight/weight"))
            return error;
    if (request.dose)
        if (auto error = notAboveZero(*request.dose, "/dose"))
            return error;
    if (auto error = notAboveZero(request.duration, "/duration"))
        return error;
    if (auto error = notAboveZero(request.concentration, "/concentration"))
        return error;
    return checkScheduleQuantities(request.schedule);
}

Check checkDates(const Request& request)
{
    if (auto error = later(request.patient.born, request.date, "/patient/born"))
        return error;
    if (auto error = later(request.patient.weightDate, request.date, "/patient/weight_date"))
        return error;
    const auto& previous = request.patient.previousWeight;
    return previous ? later(previous->date, request.patient.weightDate.value_or(request.date), "/patient/previous_weight/date")
                    : std::nullopt;
}

Check checkIds(const Request& request, const ProtocolTable& table)
{
    if (auto error = unknownId(table.protocols, request.protocol, "/protocol"))
        return error;
    if (auto error = unknownId(table.products, request.product, "/product"))
        return error;
    if (auto error = unknownId(table.containers, request.container, "/container"))
        return error;
    return unknownId(table.pumps, request.pump, "/pump");
}

Check checkAnswer(const ScreeningItem& item, const Answer& answer)
{
    const std::string at = "/screening/" + item.id;
    if (std::holds_alternative<NotAssessed>(answer))
        return std::nullopt;
    const auto* measured = std::get_if<Quantity>(&answer);
    if (!item.unit && measured)
        return RequestError{RequestErrorCode::unknownValue, at, plainText(*measured), {"yes", "no", "not-assessed"}, {}};
    if (item.unit && !measured)
        return RequestError{RequestErrorCode::wrongType, at, answerText(answer), {std::string(code(*item.unit)), "not-assessed"}, {}};
    if (measured && measured->unit != *item.unit)
        return RequestError{RequestErrorCode::wrongUnit, at, plainText(*measured), {std::string(code(*item.unit))}, {}};
    return std::nullopt;
}

Check checkScreening(const Request& request, const ProtocolTable& table)
{
    for (const auto& [id, answer] : request.screening) {
        if (auto error = unknownId(table.screening, id, "/screening/" + id))
            return error;
        if (auto error = checkAnswer(*find(table.screening, id), answer))
            return error;
    }
    return std::nullopt;
}

/// Whether this table and protocol have the limit at all. The container's size and the choice among standard
/// concentrations are judged in every protocol that is prepared.
bool hasLimit(const Context& context, Limited quantity)
{
    const bool always = quantity == Limited::container || quantity == Limited::concentration;
    return limitOn(context, quantity) || (always && context.protocol.preparation);
}

bool existsToAcknowledge(const Context& context, std::string_view key)
{
    constexpr std::string_view limitPrefix = "limit:", findingPrefix = "finding:";
    if (key.starts_with(limitPrefix)) {
        const auto quantity = limitedFromCode(key.substr(limitPrefix.size()));
        return quantity && hasLimit(context, *quantity);
    }
    if (!key.starts_with(findingPrefix))
        return false;
    const std::string_view id = key.substr(findingPrefix.size());
    return isOwnFinding(id) || find(context.table.screening, id)
        || find(context.table.interactions, id);
}

Check checkAcknowledgements(const Context& context)
{
    for (const auto& [key, acknowledgement] : context.order.acknowledgements) {
        const std::string at = "/acknowledgements/" + key;
        if (!existsToAcknowledge(context, key))
            return RequestError{RequestErrorCode::unknownId, at, key, {}, {}};
        if (auto error = unknownId(context.table.reasons, acknowledgement.reason, at + "/reason"))
            return error;
    }
    return std::nullopt;
}

Order asTyped(const Request& request)
{
    Order order;
    order.date = request.date;
    order.protocol = request.protocol;
    order.dose = request.dose;
    order.duration = request.duration;
    order.schedule = request.schedule;
    order.dosingWeight = request.dosingWeight.value_or(WeightBasis::actual);
    order.product = request.product;
    order.container = request.container;
    order.method = request.method;
    order.mode = request.mode;
    order.concentration = request.concentration;
    order.pump = request.pump;
    order.screening = request.screening;
    order.acknowledgements = request.acknowledgements;
    order.course = request.course;
    order.beside = request.beside;
    order.secondCheck = request.secondCheck;
    return order;
}

void fillDose(Order& order, const Protocol& protocol, const Request& request)
{
    if (!request.dosingWeight && !protocol.dosingWeights.empty())
        order.dosingWeight = protocol.dosingWeights.front();
    if (!order.dose && order.schedule.steps.empty() && protocol.dose && protocol.dose->start)
        order.dose = Quantity{*protocol.dose->start, protocol.dose->unit};
    if (!order.duration && protocol.duration)
        order.duration = protocol.duration->start;
}

void fillPreparation(Order& order, const ProtocolTable& table, const PreparationRule& rule)
{
    order.product = order.product.value_or(rule.product);
    order.container = order.container.value_or(rule.container);
    order.mode = order.mode.value_or(rule.mode);
    const ContainerKind kind = find(table.containers, *order.container)->kind;
    if (!order.method)
        order.method = methodsFor(kind, *order.mode).front();
    if (!order.concentration && order.mode == Mode::standard && !rule.concentrations.empty())
        order.concentration = rule.concentrations.front();
    if (const Pump* pump = firstPumpFor(table, kind); pump && !order.pump)
        order.pump = pump->id;
}

Check nothingOrdered(const Order& order, const Protocol& protocol)
{
    if (!protocol.dose || !protocol.duration || !protocol.preparation)
        return std::nullopt;
    if (!order.dose && order.schedule.steps.empty())
        return RequestError{RequestErrorCode::nothingOrdered, "/dose", {}, {}, {}};
    if (!order.duration)
        return RequestError{RequestErrorCode::nothingOrdered, "/duration", {}, {}, {}};
    return std::nullopt;
}

Check checkRequest(const Request& request, const ProtocolTable& table)
{
    if (auto error = checkQuantities(request))
        return error;
    if (auto error = checkDates(request))
        return error;
    if (auto error = checkIds(request, table))
        return error;
    if (auto error = checkCourse(request, table))
        return error;
    return checkScreening(request, table);
}

} // namespace

Result<Order, RequestError> orderOf(const Request& request, const ProtocolTable& table)
{
    if (auto error = checkRequest(request, table))
        return *std::move(error);
    const Protocol& protocol = *find(table.protocols, request.protocol);
    Order order = asTyped(request);
    fillDose(order, protocol, request);
    if (protocol.preparation)
        fillPreparation(order, table, *protocol.preparation);
    dropUncountedAnswers(order, table);
    if (auto error = nothingOrdered(order, protocol))
        return *std::move(error);
    const Context context(table, protocol, request.patient, order);
    if (auto error = checkSchedule(context))
        return *std::move(error);
    if (auto error = checkAcknowledgements(context))
        return *std::move(error);
    return order;
}

} // namespace ketaplan
