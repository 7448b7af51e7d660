// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_table.h"

#include "table/build_content.h"
#include "table/read_value.h"

namespace ketaplan {

namespace {

Monitoring buildMonitoring(const Node& node)
{
    Monitoring monitoring;
    monitoring.observations = eachOf(node["observations"], [](const Node& observation) {
        return Observation{textOf(observation["id"]), textOf(observation["label"]), textOf(observation["unit"]),
                           textsOf(observation["sources"])};
    });
    monitoring.everyMinutes = node["every_minutes"].integer();
    monitoring.afterMinutes = node["after_minutes"].integer();
    monitoring.everyMinutesAfter = node["every_minutes_after"].integer();
    monitoring.sources = textsOf(node["sources"]);
    monitoring.entries = buildEntries(node["entries"]);
    return monitoring;
}

std::optional<DoseRule> buildDose(const Node& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    const Unit unit = codedOf(node["unit"], unitFromCode, faults);
    return DoseRule{unit, buildLimit(node, unit, faults), optionalNumberOf(node["start"], unit, faults),
                    optionalNumberOf(node["step"], unit, faults)};
}

std::optional<DurationRule> buildDuration(const Node& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    return DurationRule{buildLimit(node, Unit::min, faults), optionalMeasureOf<Duration>(node["start"], faults)};
}

std::optional<BolusRule> buildBolus(const Node& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    const Unit unit = codedOf(node["dose"]["unit"], unitFromCode, faults);
    BolusRule bolus = {buildLimit(node["dose"], unit, faults), buildLimit(node["duration"], Unit::min, faults), {}};
    if (node["rate"])
        bolus.rate = buildLimit(node["rate"], Unit::mgPerKgPerH, faults);
    return bolus;
}

std::optional<StepRule> buildSteps(const Node& node, const std::optional<DoseRule>& dose, Faults& faults)
{
    if (!node || !dose)
        return std::nullopt;
    return StepRule{buildLimit(node["interval"], Unit::min, faults), buildLimit(node["increase"], dose->unit, faults)};
}

std::optional<PreparationRule> buildPreparation(const Node& node, Faults& faults)
{
    if (!node)
        return std::nullopt;
    PreparationRule preparation;
    preparation.product = textOf(node["product"]);
    preparation.container = textOf(node["container"]);
    preparation.mode = codedOf(node["mode"], modeFromCode, faults);
    preparation.concentrations = eachOf(node["concentrations"], [&](const Node& concentration) {
        return measureOf<Concentration>(concentration, faults);
    });
    return preparation;
}

void buildContent(const Node& node, Protocol& protocol)
{
    protocol.indications = buildEntries(node["indications"]);
    protocol.population = textOf(node["population"]);
    protocol.published = buildPublishedRows(node["published"]);
    const Node evidence = node["evidence"];
    protocol.evidence = {textOf(evidence["grade"]), textsOf(evidence["grade_sources"]), buildEntries(evidence["entries"])};
    protocol.course = buildEntries(node["course"]);
    protocol.monitoring = buildMonitoring(node["monitoring"]);
    protocol.premedication = buildEntries(node["premedication"]);
    protocol.rescue = buildEntries(node["rescue"]);
    protocol.discharge = buildEntries(node["discharge"]);
}

} // namespace

Protocol buildProtocol(const Node& node, Faults& faults)
{
    Protocol protocol;
    protocol.id = textOf(node["id"]);
    protocol.title = textOf(node["title"]);
    protocol.setting = textOf(node["setting"]);
    protocol.drugForm = textOf(node["drug_form"]);
    protocol.route = textOf(node["route"]);
    protocol.dose = buildDose(node["dose"], faults);
    protocol.duration = buildDuration(node["duration"], faults);
    protocol.limits = buildLimits(node["limits"], faults);
    protocol.bolus = buildBolus(node["bolus"], faults);
    protocol.steps = buildSteps(node["steps"], protocol.dose, faults);
    protocol.courseLimits = buildLimits(node["course_limits"], faults);
    protocol.dosingWeights = eachOf(node["dosing_weights"], [&](const Node& basis) {
        return codedOf(basis, weightBasisFromCode, faults);
    });
    protocol.preparation = buildPreparation(node["preparation"], faults);
    protocol.sources = textsOf(node["sources"]);
    buildContent(node, protocol);
    return protocol;
}

} // namespace ketaplan
