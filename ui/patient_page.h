// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

class MedicinesEntry;
class PreviousWeightEntry;

/// Who is treated, the weight with how and when it was had, which weight the dose rests on, and the medicines taken.
class PatientPage : public FormPage {
    Q_OBJECT

public:
    PatientPage(const ProtocolTable& table, QWidget* parent);

    void fill(Form& form) const override;
    void clear() override;

    /// The medicines of an earlier session.
    void carryMedicines(const std::vector<std::string>& names);
    /// In place of what stands there. Without a screening of medicines nothing can.
    void writeMedicines(const std::vector<std::string>& names, bool takesNone);

    /// The dosing weights that the protocol allows; all without one.
    void showProtocol(const Protocol* protocol);
    /// Age on the date of the infusion, and how old the weight is.
    void showAges(const std::optional<Date>& onDate);
    /// The weights that the dose can rest on, and which of them it does; nothing without a plan.
    void showWeights(const std::optional<Plan>& plan);

Q_SIGNALS:
    void medicinesChanged();

private:
    void showWeightChange(const std::optional<Plan>& plan);
    void showRanges();
    void addMedicines();

    PreviousWeightEntry* m_previousWeight;
    MedicinesEntry* m_medicines = nullptr; ///< only where the table screens medicines
};

} // namespace ketaplan
