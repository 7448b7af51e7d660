// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_figures.h"

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<int>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json boundByJson(const std::optional<Limited>& limited)
{
    return limited ? Json(code(*limited)) : Json(nullptr);
}

Json rangeJson(const RangeEnd& low, const RangeEnd& high)
{
    return {{"low", toJson(low.dose)},
            {"high", toJson(high.dose)},
            {"low_bound_by", boundByJson(low.boundBy)},
            {"high_bound_by", boundByJson(high.boundBy)}};
}

Json fillingsJson(const std::vector<Filling>& fillings)
{
    Json json = Json::array();
    for (const Filling& filling : fillings)
        json.push_back(Json{{"syringe", filling.syringe}, {"volume", toJson(filling.volume)}});
    return json;
}

Json lineJson(const PumpLine& line, const Figure& concentration)
{
    return {{"kind", code(line.kind)},
            {"step", orNull(line.step)},
            {"from", toJson(line.from)},
            {"dose", toJson(line.dose)},
            {"rate", toJson(line.rate)},
            {"concentration", toJson(concentration)},
            {"volume", toJson(line.volume)},
            {"duration", toJson(line.duration)},
            {"dose_rate", toJson(line.doseRate)},
            {"dose_rate_per_kg", toJson(line.doseRatePerKg)},
            {"cumulative_dose", toJson(line.cumulativeDose)},
            {"cumulative_volume", toJson(line.cumulativeVolume)}};
}

Json concentrationRangeJson(const std::optional<ConcentrationRange>& range)
{
    if (!range)
        return nullptr;
    return {{"low", toJson(range->low)}, {"high", toJson(range->high)}};
}

} // namespace

Json toJson(const Figure& figure)
{
    return {{"value", figure.decimal}, {"unit", code(figure.exact.unit)}, {"exact", exactText(figure.exact.number)}};
}

Json toJson(const std::optional<Figure>& figure)
{
    return figure ? toJson(*figure) : Json(nullptr);
}

Json toJson(const std::vector<Figure>& figures)
{
    Json json = Json::array();
    for (const Figure& figure : figures)
        json.push_back(toJson(figure));
    return json;
}

Json dosingWeightJson(const DoseFigures& dose)
{
    Json json = toJson(dose.dosingWeight);
    json["basis"] = code(dose.basis);
    return json;
}

Json toJson(const DosingWeights& weights)
{
    return {{"actual", toJson(weights.actual)}, {"ideal", toJson(weights.ideal)}, {"adjusted", toJson(weights.adjusted)}};
}

Json toJson(const DoseRange& range)
{
    return {{"recommended_dose", rangeJson(range.recommendedLow, range.recommendedHigh)},
            {"absolute_dose", rangeJson(range.absoluteLow, range.absoluteHigh)}};
}

Json toJson(const Preparation& preparation)
{
    return {{"product", preparation.product},
            {"container", preparation.container},
            {"method", code(preparation.method)},
            {"mode", code(preparation.mode)},
            {"fillings", fillingsJson(preparation.fillings)},
            {"drug_volume", toJson(preparation.drugVolume)},
            {"diluent_volume", toJson(preparation.diluentVolume)},
            {"final_volume", toJson(preparation.finalVolume)},
            {"concentration", toJson(preparation.concentration)},
            {"concentration_error", toJson(preparation.concentrationError)},
            {"concentration_range", concentrationRangeJson(preparation.concentrationRange)},
            {"vials", preparation.vials}};
}

Json toJson(const PumpSetting& pump, const Preparation& preparation)
{
    Json json = {{"pump", pump.pump},
                 {"volume", toJson(pump.volume)},
                 {"rate", toJson(pump.rate)},
                 {"concentration", toJson(preparation.concentration)},
                 {"dose_rate", toJson(pump.doseRate)},
                 {"duration", toJson(pump.duration)},
                 {"delivered_dose", toJson(pump.deliveredDose)},
                 {"delivered_error", toJson(pump.deliveredError)}};
    if (preparation.mode == Mode::patientDose)
        json["flush_volume"] = toJson(pump.flushVolume);
    for (const PumpLine& line : pump.lines)
        json["lines"].push_back(lineJson(line, preparation.concentration));
    return json;
}

Json toJson(const CourseFigures& course)
{
    return {{"session", course.session},
            {"of", orNull(course.of)},
            {"interval", toJson(course.interval)},
            {"total_with_this", toJson(course.totalWithThis)}};
}

Json toJson(const Offer& offer)
{
    return {{"kind", code(offer.kind)}, {"dose", toJson(offer.dose)}};
}

Json toJson(const Ledger& ledger)
{
    return {{"opened", toJson(ledger.opened)},
            {"in_container", toJson(ledger.inContainer)},
            {"delivered", toJson(ledger.delivered)},
            {"container_remainder", toJson(ledger.containerRemainder)},
            {"in_line", toJson(ledger.inLine)},
            {"vial_remainder", toJson(ledger.vialRemainder)}};
}

Json toJson(const RateCardRow& row)
{
    Json json = {{"dose", toJson(row.dose)}};
    if (row.outsideLimits) {
        json["outside_limits"] = true;
    } else {
        json["total_dose"] = toJson(row.totalDose);
        json["pump_volume"] = toJson(row.pumpVolume);
        json["pump_rate"] = toJson(row.pumpRate);
    }
    json["ordered"] = row.ordered;
    return json;
}

} // namespace ketaplan::exchange
