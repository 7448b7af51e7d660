// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"

#include "exchange/patient_json.h"
#include "exchange/plan_figures.h"
#include "exchange/plan_lists.h"
#include "exchange/plan_sources.h"
#include "exchange/request_json.h"
#include "exchange/second_check_json.h"
#include "text/sentences.h"

namespace ketaplan {

namespace {

using Json = nlohmann::ordered_json;

/// The request with which the same plan would be asked for, everything that was defaulted written out.
Request requestOf(const Plan& plan)
{
    const Order& order = plan.ordered;
    Request request;
    request.date = order.date;
    request.protocol = order.protocol;
    request.patient = plan.patient;
    request.dose = order.dose;
    request.duration = order.duration;
    request.schedule = order.schedule;
    request.dosingWeight = order.dosingWeight;
    request.product = order.product;
    request.container = order.container;
    request.method = order.method;
    request.mode = order.mode;
    request.concentration = order.concentration;
    request.pump = order.pump;
    request.screening = order.screening;
    request.acknowledgements = order.acknowledgements;
    request.course = order.course;
    request.beside = order.beside;
    request.secondCheck = order.secondCheck;
    return request;
}

Json orderedJson(const Plan& plan)
{
    Json json = toJson(requestOf(plan));
    json.erase("patient");
    return json;
}

Json tableJson(const TableIdentity& table)
{
    return {{"id", table.id}, {"version", table.version}, {"status", code(table.status)}, {"sha256", table.sha256}};
}

template <typename Element, typename... Context>
Json listJson(const std::vector<Element>& elements, const Context&... context)
{
    Json json = Json::array();
    for (const Element& element : elements)
        json.push_back(exchange::toJson(element, context...));
    return json;
}

bool isCrossed(const LimitEntry& entry)
{
    return entry.verdict != Verdict::within && entry.verdict != Verdict::notChecked;
}

/// Of a refused plan the crossed limits, of a contraindicated one the ordered ones.
bool isPublished(const LimitEntry& entry, Status status)
{
    if (status == Status::refused)
        return isCrossed(entry);
    return status != Status::contraindicated || entry.of == Of::ordered;
}

Json limitsJson(const Plan& plan, const ProtocolTable& table)
{
    Json json = Json::array();
    for (const LimitEntry& entry : plan.limits)
        if (isPublished(entry, plan.status))
            json.push_back(exchange::toJson(entry, table));
    return json;
}

Json siteJson(const ProtocolTable& table)
{
    if (!table.site)
        return nullptr;
    return {{"id", table.site->id}, {"name", table.site->name}, {"version", table.site->version}, {"sha256", table.site->sha256}};
}

Json headJson(const Plan& plan, const ProtocolTable& table)
{
    return {{"plan", 1},
            {"status", code(plan.status)},
            {"table", tableJson(plan.table)},
            {"site", siteJson(table)},
            {"protocol", {{"id", plan.protocol.id}, {"title", plan.protocol.title}}},
            {"patient", exchange::toJson(plan.patient)},
            {"ordered", orderedJson(plan)}};
}

void addDose(Json& json, const Plan& plan)
{
    if (plan.dose) {
        json["dosing_weight"] = exchange::dosingWeightJson(*plan.dose);
        json["total_dose"] = exchange::toJson(plan.dose->totalDose);
        json["dose_per_kg"] = exchange::toJson(plan.dose->dosePerKg);
        json["dose_rate"] = exchange::toJson(plan.dose->doseRate);
        json["dose_rate_per_kg"] = exchange::toJson(plan.dose->doseRatePerKg);
    }
    if (plan.dosingWeights)
        json["dosing_weights"] = exchange::toJson(*plan.dosingWeights);
    json["range"] = plan.range ? exchange::toJson(*plan.range) : Json(nullptr);
    json["course"] = plan.course ? exchange::toJson(*plan.course) : Json(nullptr);
}

void addInfusion(Json& json, const Plan& plan)
{
    if (plan.preparation)
        json["preparation"] = exchange::toJson(*plan.preparation);
    if (plan.preparation && plan.pump)
        json["pump"] = exchange::toJson(*plan.pump, *plan.preparation);
    if (plan.ledger)
        json["ledger"] = exchange::toJson(*plan.ledger);
    json["rate_card"] = listJson(plan.rateCard);
    json["offers"] = listJson(plan.offers);
}

void addJudgement(Json& json, const Plan& plan, const ProtocolTable& table)
{
    json["limits"] = limitsJson(plan, table);
    json["findings"] = listJson(plan.findings);
    if (plan.status != Status::refused) {
        json["void_acknowledgements"] = listJson(plan.voidAcknowledgements);
        json["not_applicable"] = plan.notApplicable;
    }
    if (plan.secondCheck)
        json["second_check"] = exchange::toJson(*plan.ordered.secondCheck, *plan.secondCheck);
    json["reasons"] = listJson(plan.reasons, table);
}

} // namespace

Json toJson(const Plan& plan, const ProtocolTable& table)
{
    const bool hasInfusion = plan.status != Status::refused && plan.status != Status::contraindicated;
    Json json = headJson(plan, table);
    if (plan.status != Status::refused)
        addDose(json, plan);
    if (hasInfusion)
        addInfusion(json, plan);
    addJudgement(json, plan, table);
    if (hasInfusion)
        json["workings"] = text::workings(plan, table);
    json["sources"] = exchange::sourcesNamedIn(json, table);
    return json;
}

std::string planFileText(const Plan& plan, const ProtocolTable& table)
{
    constexpr int indent = 2;
    return toJson(plan, table).dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json toJson(const RequestError& error)
{
    return {{"code", code(error.code)}, {"at", error.at}, {"message", text::sentence(error)}};
}

} // namespace ketaplan
