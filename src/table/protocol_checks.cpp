// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

void formExists(const Node& protocol, const Node& table, Faults& faults)
{
    expectId(protocol["drug_form"], table["drug"]["forms"], "a form of the drug", faults);
}

/// Without a dose a protocol is content; with one it needs everything that a plan starts from.
void dosedProtocolIsWhole(const Node& protocol, Faults& faults)
{
    if (!protocol["dose"])
        return;
    for (const char* key : {"duration", "limits", "dosing_weights", "preparation"})
        expect(bool(protocol[key]), faults, protocol[key], "this part, because the protocol has a dose");
}

void stockExists(const Node& preparation, const Node& table, Faults& faults)
{
    expectId(preparation["product"], table["products"], "a product", faults);
    expectId(preparation["container"], table["containers"], "a container", faults);
}

/// Ketamine and esketamine are never exchanged.
void productHasTheForm(const Node& protocol, const Node& table, Faults& faults)
{
    const Node named = protocol["preparation"]["product"];
    const Node form = withId(table["products"], textOf(named))["form"];
    expect(!form || !protocol["drug_form"] || form.text() == protocol["drug_form"].text(), faults, named,
           "a product of the form " + textOf(protocol["drug_form"]));
}

void concentrationsAreUsable(const Node& preparation, Faults& faults)
{
    const Node concentrations = preparation["concentrations"];
    for (const Node& concentration : concentrations.elements())
        expectAboveZero(concentration, faults);
    expect(preparation["mode"].text() != "standard" || !concentrations.elements().empty(), faults, concentrations,
           "at least one concentration, because the mode is \"standard\"");
}

} // namespace

void checkProtocols(const Node& table, Faults& faults)
{
    for (const Node& protocol : table["protocols"].elements()) {
        formExists(protocol, table, faults);
        dosedProtocolIsWhole(protocol, faults);
        stockExists(protocol["preparation"], table, faults);
        productHasTheForm(protocol, table, faults);
        concentrationsAreUsable(protocol["preparation"], faults);
    }
}

} // namespace ketaplan
