// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

/// Who is treated, the weight with how and when it was had, and which weight the dose rests on.
class PatientPage : public FormPage {
    Q_OBJECT

public:
    PatientPage(const ProtocolTable& table, QWidget* parent);

    /// The dosing weights that the protocol allows; all without one.
    void showProtocol(const Protocol* protocol);
    /// Age on the date of the infusion, and how old the weight is.
    void showAges(const std::optional<Date>& onDate);

private:
    void showRanges();
};

} // namespace ketaplan
