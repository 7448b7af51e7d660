// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ketaplan {

/// One medicine as it was typed, whether the table knows it, and a way to take it off the list.
class MedicineRow : public QWidget {
    Q_OBJECT

public:
    /// `recognised` is the generic name, or empty.
    MedicineRow(const QString& typed, const QString& recognised, QWidget* parent);

    const QString& typed() const { return m_typed; }
    QToolButton* removal() const { return m_removal; }

Q_SIGNALS:
    void removeWanted();

private:
    QString m_typed;
    QToolButton* m_removal;
};

} // namespace ketaplan
