// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/basis.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace ketaplan {

class BasisView;

/// Every figure, limit and finding of one plan in a list, and beside it the basis of the chosen one.
class BasisDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins at `first`, where the plan has it.
    BasisDialog(Plan plan, const ProtocolTable& table, const text::BasisSubject& first, QWidget* parent);

    BasisView* view() const { return m_view; }
    QListWidget* list() const { return m_list; }

private:
    void build();
    void fill();
    void addGroup(const QString& title, std::size_t kind);
    void choose(const text::BasisSubject& first);
    void showChosen();

    const Plan m_plan;
    const ProtocolTable& m_table;
    std::vector<text::BasisSubject> m_subjects;
    QListWidget* m_list;
    BasisView* m_view;
};

} // namespace ketaplan
