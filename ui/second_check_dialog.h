// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace ketaplan {

class ChoiceBox;
class QuantityEdit;

/// A second person enters from the order what the plan rests on and works out its rate. What agrees and what differs is told,
/// never the right value; it can be repeated. Accepted only where all agrees.
class SecondCheckDialog : public QDialog {
    Q_OBJECT

public:
    SecondCheckDialog(const Plan& plan, const ProtocolTable& table, QWidget* parent);

    /// As it was entered; without a time.
    SecondCheck check() const;

private:
    void build();
    void addProducts(QFormLayout* form);
    void compare();
    /// What has to be entered or mended before anything is compared; empty where nothing.
    QString missing() const;
    QString outcome(const std::vector<CheckWhy>& whys) const;

    const Plan& m_plan;
    const ProtocolTable& m_table;
    QLineEdit* m_plannedBy;
    QLineEdit* m_checkedBy;
    QuantityEdit* m_weight;
    QuantityEdit* m_dose;
    ChoiceBox* m_doseUnit;
    QuantityEdit* m_duration;
    ChoiceBox* m_product;
    QuantityEdit* m_rate;
    QLabel* m_said;
};

/// Asks for the check while `figures` are covered. Nothing where it was broken off.
std::optional<SecondCheck> secondCheckAsking(QWidget* figures, const Plan& plan, const ProtocolTable& table);

} // namespace ketaplan
