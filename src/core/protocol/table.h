// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/protocol/medicine.h"
#include "core/protocol/protocol.h"
#include "core/protocol/screening_item.h"
#include "core/protocol/site_policy.h"
#include "core/protocol/source.h"
#include "core/protocol/stock.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

enum class TableStatus { draft, reference, approved, retired };

struct Approval {
    std::string name;
    std::string role;
    Date date{};
};

/// Who the table is and how far it may be used.
struct TableIdentity {
    std::string id;
    std::string title;
    std::string version;
    TableStatus status = TableStatus::draft;
    Date effective{};
    Date reviewBy{};
    int reviewGraceDays = 0; ///< days after `reviewBy` on which an approved table still counts; only an approved one has any
    std::vector<Approval> approvals;
    std::string sha256; ///< of the file's bytes, lower-case hexadecimal
    std::string language = "en"; ///< of the clinical text, as BCP 47 writes it
};

struct DrugForm {
    std::string id;
    std::string name;
};

struct OverrideReason {
    std::string id; ///< "other" needs a text
    std::string label;
};

/// Where sources disagree on the weight to dose by, and from which body mass index on that is told.
struct DosingWeightNote {
    std::optional<Rational> fromBmi; ///< kg/m2; nothing: the table says nothing of it
    std::vector<ContentEntry> positions;
};

/// The protocol table as checked values: every id that is named exists, every limit is well-formed, every unit is right.
/// Only the loader in table/ makes one from a file.
struct ProtocolTable {
    TableIdentity identity;
    std::map<std::string, Source, std::less<>> sources;
    std::string drugId;
    std::string drugName;
    std::vector<DrugForm> forms;
    std::vector<Product> products;
    std::vector<Container> containers;
    std::vector<MeasuringSyringe> syringes; ///< by rising capacity
    std::vector<Pump> pumps;
    std::map<Limited, Limit> tolerances;    ///< deliveredError, concentrationError
    std::map<Limited, Limit> patientLimits; ///< weight, height, age, bmi, weightAge, weightChange
    std::vector<OverrideReason> reasons;
    std::vector<Protocol> protocols;
    std::vector<ScreeningItem> screening;
    std::vector<MedicineClass> medicineClasses;
    std::vector<Medicine> medicines;
    std::vector<Interaction> interactions; ///< empty: medicines are not screened
    std::vector<ContentSection> sections;
    DosingWeightNote dosingWeight;
    PatientSheetContent patientSheet;
    std::optional<SitePolicy> site; ///< nothing: no site policy is in use
};

/// The element of that id, or null. Works for every list of the table whose elements have an `id`.
template <typename Element>
const Element* find(const std::vector<Element>& elements, std::string_view id)
{
    for (const Element& element : elements)
        if (element.id == id)
            return &element;
    return nullptr;
}

/// The stable codes of the table's own words.
std::string_view code(TableStatus status);
std::string_view code(Certainty certainty);
std::string_view code(ContainerKind kind);
std::optional<TableStatus> tableStatusFromCode(std::string_view code);
std::optional<Certainty> certaintyFromCode(std::string_view code);
std::optional<ContainerKind> containerKindFromCode(std::string_view code);

/// How surely the sources support what they are named for: the surest of those that are publications; only local policy,
/// or none: unverified.
Certainty certaintyOf(const ProtocolTable& table, const std::vector<std::string>& sources);

/// The unit in which a limited quantity is written; nothing for those in a unit of the protocol: `dose`, `bolusDose`,
/// `stepIncrease`.
std::optional<Unit> unitOf(Limited limited);

/// The limited quantity that a dose in this unit is: mg is totalDose, mg/kg dosePerKg, mg/h doseRate, mg/kg/h doseRatePerKg.
std::optional<Limited> quantityOfDose(Unit unit);

} // namespace ketaplan
