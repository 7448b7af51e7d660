// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QFrame>

class QLabel;

namespace ketaplan {

/// Whose plan this is: NAME, born with age, sex, ID, always in that order and always in sight.
class PatientBanner : public QFrame {
    Q_OBJECT

public:
    explicit PatientBanner(QWidget* parent);

    void show(const Form& form);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addPart(const QString& name);

    QLabel* m_name;
    QLabel* m_born;
    QLabel* m_sex;
    QLabel* m_id;
};

} // namespace ketaplan
