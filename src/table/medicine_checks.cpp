// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/checks.h"
#include "table/compare.h"

#include <QString>

#include <map>

namespace ketaplan {

namespace {

/// The pointer of each name already seen, without regard to case.
using Names = std::map<QString, std::string>;

void nameIsFree(const Node& name, Names& names, Faults& faults)
{
    const auto written = name.text();
    if (!written)
        return;
    const auto [seen, isNew] = names.emplace(QString::fromStdString(*written).simplified().toCaseFolded(), name.at());
    expect(isNew, faults, name, "a name that stands once, whatever its case; it stands at " + seen->second + " too");
}

/// How it is written tells a generic name from a brand.
void genericNameIsInLowerCase(const Node& name, Faults& faults)
{
    const QString written = QString::fromStdString(textOf(name));
    expect(written == written.toLower(), faults, name, "a generic name in lower case");
}

void brandBeginsWithACapital(const Node& brand, Faults& faults)
{
    const QString written = QString::fromStdString(textOf(brand));
    expect(written.isEmpty() || !written.front().isLower(), faults, brand, "a brand name that begins with a capital");
}

/// Over generic names and brands alike: a name that is typed has to mean one medicine.
void namesAreUnique(const Node& medicines, Faults& faults)
{
    Names names;
    for (const Node& medicine : medicines.elements()) {
        nameIsFree(medicine["name"], names, faults);
        for (const Node& brand : medicine["brands"].elements())
            nameIsFree(brand, names, faults);
    }
}

void classesExist(const Node& named, const Node& table, Faults& faults)
{
    for (const Node& name : named.elements())
        expectId(name, table["medicine_classes"], "a class of medicines", faults);
}

void medicinesExist(const Node& interaction, const Node& table, Faults& faults)
{
    for (const Node& name : interaction["medicines"].elements())
        expectId(name, table["medicines"], "a medicine", faults);
}

void somethingInteracts(const Node& interaction, Faults& faults)
{
    expect(!interaction["medicines"].elements().empty() || !interaction["classes"].elements().empty(), faults, interaction,
           "at least one medicine or class that interacts");
}

/// Findings of answers and of interactions stand in one list, and are acknowledged by their id.
void idIsNoScreeningItems(const Node& interaction, const Node& table, Faults& faults)
{
    const auto id = interaction["id"].text();
    expect(!id || !withId(table["screening"], *id), faults, interaction["id"], "an id that no screening item has");
}

} // namespace

void checkMedicines(const Node& table, Faults& faults)
{
    namesAreUnique(table["medicines"], faults);
    for (const Node& medicine : table["medicines"].elements()) {
        classesExist(medicine["classes"], table, faults);
        genericNameIsInLowerCase(medicine["name"], faults);
        for (const Node& brand : medicine["brands"].elements())
            brandBeginsWithACapital(brand, faults);
    }
    for (const Node& interaction : table["interactions"].elements()) {
        classesExist(interaction["classes"], table, faults);
        medicinesExist(interaction, table, faults);
        somethingInteracts(interaction, faults);
        expectFreeFindingId(interaction["id"], faults);
        idIsNoScreeningItems(interaction, table, faults);
    }
}

} // namespace ketaplan
