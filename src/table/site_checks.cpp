// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/site_checks.h"

#include "core/numbers/decimal.h"
#include "table/compare.h"

#include <algorithm>

namespace ketaplan {

namespace {

/// A key or a text that has to be the id of something: "the id of a pump of this table".
template <typename Element>
const Element* expectKnown(const Node& named, const std::string& id, const std::vector<Element>& elements, const std::string& what,
                           Faults& faults)
{
    const Element* element = find(elements, id);
    expect(element, faults, named, "the id of " + what + " of this table");
    return element;
}

template <typename Element>
void idsExist(const Node& list, const std::vector<Element>& elements, const std::string& what, Faults& faults)
{
    for (const Node& named : list.elements())
        if (const auto id = named.text())
            expectKnown(named, *id, elements, what, faults);
}

void checkIdentity(const Node& policy, const ProtocolTable& table, Faults& faults)
{
    const auto id = policy["table"].text();
    expect(!id || *id == table.identity.id, faults, policy["table"], "the id of the table in use, \"" + table.identity.id + "\"");
    const auto effective = policy["site"]["effective"].text();
    expect(!effective || parseDate(*effective), faults, policy["site"]["effective"], "a date that exists");
    expect(!table.sources.contains(sitePolicySource), faults, policy["table"],
           "a table that has no source of the id \"" + std::string(sitePolicySource) + "\"");
}

/// The listed elements, or all where the list is not set. Ids that do not exist are faults of their own.
template <typename Element>
std::vector<const Element*> stocked(const Node& list, const std::vector<Element>& elements)
{
    const auto ids = textsOf(list);
    std::vector<const Element*> result;
    for (const Element& element : elements)
        if (ids.empty() || std::find(ids.begin(), ids.end(), element.id) != ids.end())
            result.push_back(&element);
    return result;
}

bool isPlannedWith(const Product& product, const ProtocolTable& table)
{
    return std::any_of(table.protocols.begin(), table.protocols.end(), [&](const Protocol& protocol) {
        return protocol.dose && protocol.preparation && protocol.drugForm == product.form;
    });
}

bool takes(const Pump& pump, const Container& container)
{
    return std::find(pump.kinds.begin(), pump.kinds.end(), container.kind) != pump.kinds.end();
}

/// A list that leaves nothing to plan with would refuse every order.
void aProductIsLeft(const Node& list, const ProtocolTable& table, Faults& faults)
{
    const auto products = stocked(list, table.products);
    const bool isLeft = std::any_of(products.begin(), products.end(),
                                    [&](const Product* product) { return isPlannedWith(*product, table); });
    expect(products.empty() || isLeft, faults, list, "at least one product that a protocol of this table plans with");
}

void aPumpTakesAContainer(const Node& policy, const ProtocolTable& table, Faults& faults)
{
    const auto pumps = stocked(policy["pumps"], table.pumps);
    const auto containers = stocked(policy["containers"], table.containers);
    const bool isLeft = std::any_of(pumps.begin(), pumps.end(), [&](const Pump* pump) {
        return std::any_of(containers.begin(), containers.end(), [&](const Container* container) { return takes(*pump, *container); });
    });
    const Node at = policy[policy["pumps"] ? "pumps" : "containers"];
    expect(pumps.empty() || containers.empty() || isLeft, faults, at, "at least one pump that takes a container of this site");
}

void checkLineVolumes(const Node& volumes, const ProtocolTable& table, Faults& faults)
{
    for (const Node& volume : volumes.members()) {
        const Pump* pump = expectKnown(volume, volume.key(), table.pumps, "a pump", faults);
        expect(!pump || !volume || !pump->lineVolume, faults, volume,
               "no line volume, because the table sets that of this pump");
    }
}

/// The bound of the table's rules that says never on this side and is met first; nothing where there is none.
template <typename Bound, typename IsStricter>
std::optional<Quantity> strictestNever(const ScreeningItem& item, IsStricter isStricter)
{
    std::optional<Quantity> strictest;
    for (const Rule& rule : item.rules)
        for (const Condition& condition : rule.when)
            if (const auto* bound = std::get_if<Bound>(&condition); bound && rule.severity == Severity::contraindicated)
                if (!strictest || isStricter(bound->bound.number, strictest->number))
                    strictest = bound->bound;
    return strictest;
}

std::string written(const Quantity& quantity)
{
    return exactDecimalText(quantity.number).value_or("") + " " + std::string(code(quantity.unit));
}

template <typename Bound, typename IsStricter>
void checkStartBound(const Node& bound, const ScreeningItem& item, const std::string& side, IsStricter isStricter, Faults& faults)
{
    expectUnit(bound, code(*item.unit), faults);
    const auto value = bound.quantity();
    const auto never = strictestNever<Bound>(item, isStricter);
    const bool comparable = value && never && value->unit == never->unit;
    expect(!comparable || isStricter(value->number, never->number), faults, bound,
           "a bound " + side + " the table's own, " + (never ? written(*never) : ""));
}

void checkStartLimits(const Node& limits, const ProtocolTable& table, Faults& faults)
{
    const auto less = [](const Rational& a, const Rational& b) { return a < b; };
    const auto greater = [](const Rational& a, const Rational& b) { return a > b; };
    for (const Node& limit : limits.members()) {
        const ScreeningItem* item = expectKnown(limit, limit.key(), table.screening, "a measurement", faults);
        if (!item)
            continue;
        if (!item->unit) {
            faults.add(limit, "the id of a measurement of this table");
            continue;
        }
        checkStartBound<Above>(limit["above"], *item, "below", less, faults);
        checkStartBound<Below>(limit["below"], *item, "above", greater, faults);
        expect(!isAbove(limit["below"], limit["above"]), faults, limit["below"],
               "a bound not above \"above\", " + textOf(limit["above"]));
    }
}

void checkStopCriteria(const Node& stop, Faults& faults)
{
    for (const Node& criterion : stop.members())
        expectAboveZero(criterion, faults);
    expect(!isAbove(stop["heart_rate_below"], stop["heart_rate_above"]), faults, stop["heart_rate_below"],
           "a rate not above heart_rate_above, " + textOf(stop["heart_rate_above"]));
    const auto saturation = stop["oxygen_saturation_below"].quantity();
    expect(!saturation || saturation->number <= Rational(100), faults, stop["oxygen_saturation_below"], "at most 100 %");
}

} // namespace

void checkSitePolicy(const Node& policy, const ProtocolTable& table, Faults& faults)
{
    checkIdentity(policy, table, faults);
    idsExist(policy["products"], table.products, "a product", faults);
    idsExist(policy["containers"], table.containers, "a container", faults);
    idsExist(policy["pumps"], table.pumps, "a pump", faults);
    aProductIsLeft(policy["products"], table, faults);
    aPumpTakesAContainer(policy, table, faults);
    checkLineVolumes(policy["line_volumes"], table, faults);
    checkStartLimits(policy["start_limits"], table, faults);
    checkStopCriteria(policy["stop_criteria"], faults);
    expectAboveZero(policy["discard_after"], faults);
}

} // namespace ketaplan
