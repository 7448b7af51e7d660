// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "step_row.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ketaplan {

/// The steps of a dose, one under the other. With one or more of them there is no single dose.
class StepRows : public QWidget {
    Q_OBJECT

public:
    explicit StepRows(QWidget* parent);

    /// What the protocol allows between two steps. A step that is typed stays, whatever the protocol is.
    void showProtocol(const Protocol* protocol);
    /// In place of the steps that are there.
    void write(const std::vector<TypedStep>& steps);
    void fill(Form& form) const;
    void clear();
    void showNotices(const Notices& notices);
    bool focusPlace(const Place& place);

    QPushButton* addButton() const { return m_add; }
    std::size_t count() const { return m_rows.size(); }
    StepRow* row(std::size_t index) const { return m_rows[index]; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void add();
    StepRow* append(const TypedStep& step);
    void remove(StepRow* row);
    void goOnFrom(const StepRow* row);
    TypedStep nextStep() const;
    void renumber();
    void chainFocus();
    void follow();

    const Protocol* m_protocol = nullptr;
    std::vector<StepRow*> m_rows;
    QLabel* m_allowed;
    QWidget* m_head;
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

} // namespace ketaplan
