// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

class BolusEntry;
class OrdersEntry;
class RunningEntry;
class StepRows;

/// Which protocol, how much, over how long.
class OrderPage : public FormPage {
    Q_OBJECT

public:
    OrderPage(const ProtocolTable& table, QWidget* parent);

    const Protocol* protocol() const;
    std::optional<Date> date() const;
    /// Setting, route and evidence of the protocol, and the ranges in the unit that the dose is typed in.
    void showProtocol();
    /// Shows what belongs to what is typed: steps take the place of the one dose.
    void follow(const Form& form);

    using FormPage::write;
    /// Steps, and what is ordered beside, in place of what stands there.
    void write(const std::vector<TypedStep>& steps, const OrdersBeside& beside);
    void write(const OrdersBeside& beside);
    void fill(Form& form) const override;
    void clear() override;
    void showNotices(const Notices& notices) override;
    bool focusPlace(const Place& place) override;
    StepRows* steps() const { return m_steps; }

Q_SIGNALS:
    void protocolChosen();

private:
    void followUnit();
    const Limit* doseLimit() const;
    void noteSlip();

    QLabel* m_about;
    BolusEntry* m_bolus;
    StepRows* m_steps;
    RunningEntry* m_running;
    OrdersEntry* m_orders;
};

} // namespace ketaplan
