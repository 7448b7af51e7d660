// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/build_table.h"

#include "table/read_value.h"

#include <algorithm>

namespace ketaplan {

namespace {

Product buildProduct(const Node& node, Faults& faults)
{
    Product product;
    product.id = textOf(node["id"]);
    product.label = textOf(node["label"]);
    product.form = textOf(node["form"]);
    product.concentration = measureOf<Concentration>(node["concentration"], faults);
    product.vial = measureOf<Volume>(node["vial"], faults);
    product.mustDilute = node["must_dilute"].boolean().value_or(true);
    product.sources = textsOf(node["sources"]);
    return product;
}

std::optional<Overfill> buildOverfill(const Node& node, Faults& faults)
{
    const auto ends = node.elements();
    if (ends.size() != 2)
        return std::nullopt;
    return Overfill{measureOf<Volume>(ends[0], faults), measureOf<Volume>(ends[1], faults)};
}

Container buildContainer(const Node& node, Faults& faults)
{
    Container container;
    container.id = textOf(node["id"]);
    container.label = textOf(node["label"]);
    container.kind = codedOf(node["kind"], containerKindFromCode, faults);
    container.volume = measureOf<Volume>(node["volume"], faults);
    container.overfill = buildOverfill(node["overfill"], faults);
    container.sources = textsOf(node["sources"]);
    return container;
}

MeasuringSyringe buildSyringe(const Node& node, Faults& faults)
{
    return {textOf(node["id"]), measureOf<Volume>(node["capacity"], faults),
            measureOf<Volume>(node["graduation"], faults), measureOf<Volume>(node["smallest_measure"], faults)};
}

RateStep buildRateStep(const Node& node, Faults& faults)
{
    return {measureOf<FlowRate>(node["up_to"], faults), measureOf<FlowRate>(node["step"], faults)};
}

Pump buildPump(const Node& node, Faults& faults)
{
    Pump pump;
    pump.id = textOf(node["id"]);
    pump.label = textOf(node["label"]);
    pump.kinds = eachOf(node["kinds"], [&](const Node& kind) { return codedOf(kind, containerKindFromCode, faults); });
    pump.rateSteps = eachOf(node["rate_steps"], [&](const Node& rateStep) { return buildRateStep(rateStep, faults); });
    pump.volumeStep = measureOf<Volume>(node["volume_step"], faults);
    pump.minRate = optionalMeasureOf<FlowRate>(node["min_rate"], faults);
    pump.maxRate = measureOf<FlowRate>(node["max_rate"], faults);
    pump.lineVolume = optionalMeasureOf<Volume>(node["line_volume"], faults);
    return pump;
}

} // namespace

std::vector<Product> buildProducts(const Node& products, Faults& faults)
{
    return eachOf(products, [&](const Node& product) { return buildProduct(product, faults); });
}

std::vector<Container> buildContainers(const Node& containers, Faults& faults)
{
    return eachOf(containers, [&](const Node& container) { return buildContainer(container, faults); });
}

std::vector<MeasuringSyringe> buildSyringes(const Node& syringes, Faults& faults)
{
    auto built = eachOf(syringes, [&](const Node& syringe) { return buildSyringe(syringe, faults); });
    std::stable_sort(built.begin(), built.end(), [](const MeasuringSyringe& a, const MeasuringSyringe& b) {
        return a.capacity < b.capacity;
    });
    return built;
}

std::vector<Pump> buildPumps(const Node& pumps, Faults& faults)
{
    return eachOf(pumps, [&](const Node& pump) { return buildPump(pump, faults); });
}

} // namespace ketaplan
