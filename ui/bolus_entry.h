// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

/// Dose and duration of a loading bolus, as fields of a page. Out of sight where the protocol allows none and none is typed.
class BolusEntry : public QObject {
    Q_OBJECT

public:
    explicit BolusEntry(FormPage* page);

    /// The bounds of the protocol, and its unit where nothing is typed yet.
    void showProtocol(const Protocol* protocol, const Form& form);
    void follow(const Form& form);

private:
    void followUnit();
    void showRate();

    FormPage* m_page;
    QLabel* m_rate;
    const BolusRule* m_rule = nullptr;
};

} // namespace ketaplan
