// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

namespace ketaplan {

namespace {

void checkProduct(const Node& product, const Node& table, Faults& faults)
{
    expectId(product["form"], table["drug"]["forms"], "a form of the drug", faults);
    expectAboveZero(product["concentration"], faults);
    expectAboveZero(product["vial"], faults);
}

void checkContainer(const Node& container, Faults& faults)
{
    expectAboveZero(container["volume"], faults);
    const auto overfill = container["overfill"].elements();
    expect(overfill.size() != 2 || !isAbove(overfill[0], overfill[1]), faults, container["overfill"],
           "the low bound first, not above the high one");
}

void checkSyringe(const Node& syringe, Faults& faults)
{
    for (const char* key : {"capacity", "graduation", "smallest_measure"})
        expectAboveZero(syringe[key], faults);
    expectMultiple(syringe["capacity"], syringe["graduation"], faults);
    expect(!isAbove(syringe["smallest_measure"], syringe["capacity"]), faults, syringe["smallest_measure"],
           "a volume not above the capacity");
}

} // namespace

void checkStock(const Node& table, Faults& faults)
{
    for (const Node& product : table["products"].elements())
        checkProduct(product, table, faults);
    for (const Node& container : table["containers"].elements())
        checkContainer(container, faults);
    for (const Node& syringe : table["syringes"].elements())
        checkSyringe(syringe, faults);
}

} // namespace ketaplan
