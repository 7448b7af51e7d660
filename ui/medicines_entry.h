// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "form.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ketaplan {

class MedicineRow;

/// The medicines that the patient takes, one under the other below the field that they are typed in. Enter, a choice from
/// the completion, or leaving the field adds the name as it was typed.
class MedicinesEntry : public QWidget {
    Q_OBJECT

public:
    /// Takes `edit` as its field; it stands elsewhere.
    MedicinesEntry(QLineEdit* edit, const ProtocolTable& table, QWidget* parent);

    QCheckBox* none() const { return m_none; }
    void fill(Form& form) const;
    void clear();
    /// The names of an earlier session; none: takes no medicines.
    void carry(const std::vector<std::string>& names);
    /// In place of what stands in the list; the field keeps its text.
    void write(const std::vector<std::string>& names, bool takesNone);

Q_SIGNALS:
    void changed();

private:
    void completeNames();
    bool isChoosing() const;
    void add();
    void addRow(const QString& typed);
    void removeAll();
    void remove(MedicineRow* row);
    void chainFocus();
    void tell();

    QLineEdit* m_edit;
    const ProtocolTable& m_table;
    QCheckBox* m_none;
    QLabel* m_conflict;
    QVBoxLayout* m_list;
    std::vector<MedicineRow*> m_rows;
};

} // namespace ketaplan
