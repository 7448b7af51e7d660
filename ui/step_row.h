// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"
#include "notices.h"
#include "quantity_edit.h"

class QLabel;
class QToolButton;

namespace ketaplan {

/// One step: from which minute, which dose, in which unit. Its echo says in words what was understood, or what is wrong.
class StepRow : public QWidget {
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent);

    /// Its place among the steps, from 0.
    void setIndex(std::size_t index);
    void write(const TypedStep& step);
    TypedStep typed() const;
    /// The cell that has the focus.
    std::optional<Field> inHand() const;

    /// For the question after a slip of the decimal point.
    void setProtocol(const Protocol* protocol);
    /// What the engine could not plan with in this row.
    void showNotices(const Notices& notices);
    void focusCell(Field cell);
    QWidget* firstCell() const { return m_from; }
    QWidget* lastCell() const;
    QWidget* cell(Field field) const;

Q_SIGNALS:
    void changed();
    void removeWanted();
    /// Return was pressed in a cell.
    void nextWanted();

private:
    void build();
    void followUnit();
    void refresh();
    QString refusalOf(Field field, const QuantityEdit* edit) const;

    std::size_t m_index = 0;
    const Protocol* m_protocol = nullptr;
    std::map<Field, QString> m_unplannable;
    QLabel* m_number;
    QuantityEdit* m_from;
    QuantityEdit* m_dose;
    ChoiceBox* m_unit;
    QToolButton* m_removal;
    QLabel* m_echo;
};

} // namespace ketaplan
