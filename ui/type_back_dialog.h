// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "type_back.h"

#include <QDialog>

class QLabel;

namespace ketaplan {

class QuantityEdit;

/// Asks once for the rate as it will be keyed. It is accepted only with that rate.
class TypeBackDialog : public QDialog {
    Q_OBJECT

public:
    TypeBackDialog(const Plan& plan, QWidget* parent);

private:
    void build();
    void compare();

    const Plan& m_plan;
    QuantityEdit* m_rate;
    QLabel* m_echo;
    QLabel* m_said;
};

/// Asks for the rate of a ready plan while `figures` are covered; true when it was typed back. A plan that is not ready has no
/// rate on its page and is not asked about.
bool typeBackAsking(QWidget* figures, const Plan& plan);

} // namespace ketaplan
