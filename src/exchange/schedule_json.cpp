// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedule_json.h"

#include "exchange/object_reader.h"

namespace ketaplan::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr Key<Bolus> bolusKeys[] = {
    {"dose", Need::required, [](const Place& at, Bolus& to) { return store(readQuantity(at, {Unit::mgPerKg, Unit::mg}), to.dose); }},
    {"duration", Need::required, [](const Place& at, Bolus& to) { return store(readMeasure<Duration>(at), to.duration); }},
};

constexpr Key<DoseStep> stepKeys[] = {
    {"from", Need::required,
     [](const Place& at, DoseStep& to) { return store(readMeasure<Duration>(at, &readAmount), to.from); }},
    {"dose", Need::required, [](const Place& at, DoseStep& to) { return store(readQuantity(at, doseUnits), to.dose); }},
};

constexpr Key<Running> runningKeys[] = {
    {"at", Need::required, [](const Place& at, Running& to) { return store(readMeasure<Duration>(at, &readAmount), to.at); }},
    {"given", Need::required,
     [](const Place& at, Running& to) { return store(readMeasure<Volume>(at, &readAmount), to.given); }},
};

Read<DoseStep> readStep(const Place& place)
{
    DoseStep step;
    if (Fault fault = readObject(place, Keys<DoseStep>(stepKeys), step))
        return *std::move(fault);
    return step;
}

Json stepsJson(const std::vector<DoseStep>& steps)
{
    Json json = Json::array();
    for (const DoseStep& step : steps)
        json.push_back(Json{{"from", plainText(step.from.quantity())}, {"dose", plainText(step.dose)}});
    return json;
}

} // namespace

Fault readBolus(const Place& place, Schedule& schedule)
{
    return readObject(place, Keys<Bolus>(bolusKeys), schedule.bolus.emplace());
}

Fault readSteps(const Place& place, Schedule& schedule)
{
    if (place.json.is_array() && place.json.empty())
        return errorAt(place, RequestErrorCode::badSchedule);
    return store(readList(place, &readStep), schedule.steps);
}

Fault readRunning(const Place& place, Schedule& schedule)
{
    return readObject(place, Keys<Running>(runningKeys), schedule.running.emplace());
}

void addSchedule(Json& request, const Schedule& schedule)
{
    if (const auto& bolus = schedule.bolus)
        request["bolus"] = {{"dose", plainText(bolus->dose)}, {"duration", plainText(bolus->duration.quantity())}};
    if (!schedule.steps.empty())
        request["steps"] = stepsJson(schedule.steps);
    if (const auto& running = schedule.running)
        request["running"] = {{"at", plainText(running->at.quantity())}, {"given", plainText(running->given.quantity())}};
}

} // namespace ketaplan::exchange
