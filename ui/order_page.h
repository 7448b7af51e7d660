// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

/// Which protocol, how much, over how long.
class OrderPage : public FormPage {
    Q_OBJECT

public:
    OrderPage(const ProtocolTable& table, QWidget* parent);

    const Protocol* protocol() const;
    std::optional<Date> date() const;
    /// Setting, route and evidence of the protocol, and the ranges in the unit that the dose is typed in.
    void showProtocol();

Q_SIGNALS:
    void protocolChosen();

private:
    void followUnit();
    const Limit* doseLimit() const;
    void noteSlip();

    QLabel* m_about;
};

} // namespace ketaplan
