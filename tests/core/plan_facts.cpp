// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_facts.h"

#include "fact_lines.h"

#include <algorithm>
#include <set>

namespace ketaplan {

namespace {

using nlohmann::json;

std::string exact(const Figure& figure)
{
    return exactText(figure.exact.number);
}

/// The unit that the contract gives each figure, by the last part of its key.
Unit unitOfKey(const std::string& key)
{
    static const std::map<std::string, Unit> units = {
        {"dosing_weight", Unit::kg}, {"dose_per_kg", Unit::mgPerKg}, {"dose_rate", Unit::mgPerH},
        {"dose_rate_per_kg", Unit::mgPerKgPerH}, {"drug_volume", Unit::mL}, {"diluent_volume", Unit::mL},
        {"final_volume", Unit::mL}, {"concentration", Unit::mgPerMl}, {"concentration_error", Unit::percent},
        {"concentration_range.low", Unit::mgPerMl}, {"concentration_range.high", Unit::mgPerMl}, {"volume", Unit::mL},
        {"rate", Unit::mLPerH}, {"duration", Unit::min}, {"delivered_error", Unit::percent}, {"flush_volume", Unit::mL},
        {"dosing_weights.actual", Unit::kg}, {"dosing_weights.ideal", Unit::kg}, {"dosing_weights.adjusted", Unit::kg},
        {"course.interval", Unit::d},
    };
    const std::string name = key.starts_with("preparation.") ? key.substr(12) : key.starts_with("pump.") ? key.substr(5) : key;
    const auto found = units.find(name);
    return found == units.end() ? Unit::mg : found->second;
}

void put(json& figures, const std::string& key, const Figure& figure)
{
    if (figure.exact.unit != unitOfKey(key))
        figures[key] = exactText(figure.exact);
    else
        figures[key] = exact(figure);
}

void put(json& figures, const std::string& key, const std::optional<Figure>& figure)
{
    if (figure)
        put(figures, key, *figure);
}

void putEnd(json& figures, const std::string& key, const RangeEnd& end)
{
    put(figures, key, end.dose);
    if (end.boundBy)
        figures[key + "_bound_by"] = std::string(code(*end.boundBy));
}

void putDose(json& figures, const DoseFigures& dose)
{
    put(figures, "dosing_weight", dose.dosingWeight);
    put(figures, "total_dose", dose.totalDose);
    put(figures, "dose_per_kg", dose.dosePerKg);
    put(figures, "dose_rate", dose.doseRate);
    put(figures, "dose_rate_per_kg", dose.doseRatePerKg);
}

void putWeights(json& figures, const DosingWeights& weights)
{
    put(figures, "dosing_weights.actual", weights.actual);
    put(figures, "dosing_weights.ideal", weights.ideal);
    put(figures, "dosing_weights.adjusted", weights.adjusted);
}

void putCourse(json& figures, const CourseFigures& course)
{
    put(figures, "course.interval", course.interval);
    put(figures, "course.total", course.totalWithThis);
}

void putRange(json& figures, const DoseRange& range)
{
    putEnd(figures, "range.recommended_dose.low", range.recommendedLow);
    putEnd(figures, "range.recommended_dose.high", range.recommendedHigh);
    putEnd(figures, "range.absolute_dose.low", range.absoluteLow);
    putEnd(figures, "range.absolute_dose.high", range.absoluteHigh);
}

void putPreparation(json& figures, const Preparation& preparation)
{
    put(figures, "preparation.drug_volume", preparation.drugVolume);
    put(figures, "preparation.diluent_volume", preparation.diluentVolume);
    put(figures, "preparation.final_volume", preparation.finalVolume);
    put(figures, "preparation.concentration", preparation.concentration);
    put(figures, "preparation.concentration_error", preparation.concentrationError);
    figures["preparation.vials"] = std::to_string(preparation.vials);
    if (preparation.concentrationRange) {
        put(figures, "preparation.concentration_range.low", preparation.concentrationRange->low);
        put(figures, "preparation.concentration_range.high", preparation.concentrationRange->high);
    }
}

void putPump(json& figures, const PumpSetting& pump)
{
    put(figures, "pump.volume", pump.volume);
    put(figures, "pump.rate", pump.rate);
    put(figures, "pump.duration", pump.duration);
    put(figures, "pump.delivered_dose", pump.deliveredDose);
    put(figures, "pump.delivered_error", pump.deliveredError);
    put(figures, "pump.flush_volume", pump.flushVolume);
}

void putLedger(json& figures, const Ledger& ledger)
{
    put(figures, "ledger.opened", ledger.opened);
    put(figures, "ledger.in_container", ledger.inContainer);
    put(figures, "ledger.delivered", ledger.delivered);
    put(figures, "ledger.container_remainder", ledger.containerRemainder);
    put(figures, "ledger.in_line", ledger.inLine);
    put(figures, "ledger.vial_remainder", ledger.vialRemainder);
}

json figuresOf(const Plan& plan)
{
    json figures = json::object();
    if (plan.dose)
        putDose(figures, *plan.dose);
    if (plan.dosingWeights)
        putWeights(figures, *plan.dosingWeights);
    if (plan.course)
        putCourse(figures, *plan.course);
    if (plan.range)
        putRange(figures, *plan.range);
    if (plan.preparation)
        putPreparation(figures, *plan.preparation);
    if (plan.pump)
        putPump(figures, *plan.pump);
    if (plan.ledger)
        putLedger(figures, *plan.ledger);
    return figures;
}

json decimalsOf(const Plan& plan)
{
    const Preparation& preparation = *plan.preparation;
    json shown = {{"total_dose", plan.dose->totalDose.decimal},
                  {"dose_per_kg", plan.dose->dosePerKg.decimal},
                  {"dose_rate", plan.dose->doseRate.decimal},
                  {"dose_rate_per_kg", plan.dose->doseRatePerKg.decimal},
                  {"preparation.concentration", preparation.concentration.decimal},
                  {"preparation.drug_volume", preparation.drugVolume.decimal},
                  {"pump.volume", plan.pump->volume.decimal},
                  {"pump.rate", plan.pump->rate.decimal},
                  {"pump.duration", plan.pump->duration.decimal},
                  {"pump.delivered_dose", plan.pump->deliveredDose.decimal},
                  {"pump.delivered_error", plan.pump->deliveredError.decimal}};
    if (preparation.concentrationError)
        shown["preparation.concentration_error"] = preparation.concentrationError->decimal;
    return shown;
}

json fillingsOf(const Preparation& preparation)
{
    json lines = json::array();
    for (const Filling& filling : preparation.fillings)
        lines.push_back(exactText(filling.volume.exact) + " in " + filling.syringe);
    return lines;
}

json rateCardOf(const Plan& plan)
{
    json lines = json::array();
    for (const RateCardRow& row : plan.rateCard)
        lines.push_back(factLine(row));
    return lines;
}

/// Without the container that is within: the contract leaves open whether it has an entry then.
json verdictsOf(const Plan& plan)
{
    std::vector<std::string> lines;
    for (const LimitEntry& entry : plan.limits)
        if (entry.quantity != Limited::container || entry.verdict != Verdict::within)
            lines.push_back(factLine(entry));
    std::sort(lines.begin(), lines.end());
    return lines;
}

json pumpLinesOf(const PumpSetting& pump)
{
    json lines = json::array();
    for (const PumpLine& line : pump.lines)
        lines.push_back(factLine(line));
    return lines;
}

json offersOf(const Plan& plan)
{
    json lines = json::array();
    for (const Offer& offer : plan.offers)
        lines.push_back(std::string(code(offer.kind)) + " " + exactText(offer.dose.exact));
    return lines;
}

json answeredOnOf(const Plan& plan)
{
    json dates = json::object();
    for (const Finding& finding : plan.findings)
        if (finding.answeredOn)
            dates[finding.id] = isoText(*finding.answeredOn);
    return dates;
}

/// Only where there is any: most plans have none.
void putAny(json& facts, const char* key, json list)
{
    if (!list.empty())
        facts[key] = std::move(list);
}

json findingsOf(const Plan& plan)
{
    json found = json::object();
    for (const Finding& finding : plan.findings)
        if (plan.status != Status::refused || finding.id != "line-volume")
            found[finding.id] = std::string(code(finding.severity)) + " " + finding.answer;
    return found;
}

json factOf(const Reason& reason)
{
    json fact = {{"code", std::string(code(reason.code))}};
    if (reason.quantity && (reason.code == Refusal::belowAbsolute || reason.code == Refusal::aboveAbsolute))
        fact["quantity"] = std::string(code(*reason.quantity));
    if (reason.step)
        fact["step"] = *reason.step;
    if (reason.offer)
        fact["offer"] = exactText(reason.offer->exact);
    if (reason.doseBound) {
        fact["lowest"] = reason.lowest ? json(exact(*reason.lowest)) : json(nullptr);
        fact["highest"] = reason.highest ? json(exact(*reason.highest)) : json(nullptr);
    }
    return fact;
}

/// Each crossed bound once, whether the order or the delivery crosses it, and what refuses beside them.
json refusedOf(const Plan& plan)
{
    std::set<json> facts;
    for (const Reason& reason : plan.reasons)
        facts.insert(factOf(reason));
    return facts;
}

json voidOf(const Plan& plan)
{
    json found = json::object();
    for (const VoidAcknowledgement& one : plan.voidAcknowledgements)
        found[one.key] = std::string(code(one.why));
    return found;
}

std::string secondCheckOf(const SecondCheckVerdict& verdict)
{
    std::string fact{code(verdict)};
    for (const CheckWhy why : verdict.whys)
        fact += " " + std::string(code(why));
    return fact;
}

} // namespace

nlohmann::json factsOf(const Plan& plan)
{
    json facts = {{"status", std::string(code(plan.status))}, {"figures", figuresOf(plan)}, {"findings", findingsOf(plan)}};
    putAny(facts, "answered_on", answeredOnOf(plan));
    putAny(facts, "offers", offersOf(plan));
    if (plan.status == Status::refused) {
        facts["refused"] = refusedOf(plan);
        return facts;
    }
    if (plan.secondCheck)
        facts["second_check"] = secondCheckOf(*plan.secondCheck);
    facts["verdicts"] = verdictsOf(plan);
    facts["void"] = voidOf(plan);
    facts["not_applicable"] = plan.notApplicable;
    if (plan.status != Status::contraindicated) {
        facts["decimals"] = decimalsOf(plan);
        facts["fillings"] = fillingsOf(*plan.preparation);
        facts["rate_card"] = rateCardOf(plan);
        putAny(facts, "lines", pumpLinesOf(*plan.pump));
    }
    return facts;
}

nlohmann::json factsOf(const RequestError& error)
{
    return {{"error", {{"code", std::string(code(error.code))}, {"at", error.at}}}};
}

} // namespace ketaplan
