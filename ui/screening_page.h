// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening_row.h"
#include "section.h"

class QVBoxLayout;

namespace ketaplan {

/// The screening items of the protocol, each answered yes, no or not assessed. Where they do not fit, the answered ones
/// without a finding are folded away; a link shows them again.
class ScreeningPage : public Section {
    Q_OBJECT

public:
    ScreeningPage(const ProtocolTable& table, QWidget* parent);

    void fill(Form& form) const;
    void clear();
    /// Which items the protocol has; all of them without one.
    void showProtocol(const std::string& protocol);
    void showPlan(const Plan& plan, const Notices& notices);
    /// Without a plan nothing is found; which items apply stays as it was.
    void showNoPlan();
    void suggestName(const QString& name);

    void setColumns(int columns);
    /// The height that is there for the rows; folds where it is not enough. Not while the focus is in here.
    void fitInto(int height);

    bool focusItem(const std::string& item);
    void focusFirst();
    ScreeningRow* row(const std::string& item) const;

Q_SIGNALS:
    void changed();
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);

private:
    void addRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons);
    void seat();
    void place(std::vector<ScreeningRow*> seen);
    void placeRows();
    QLabel* addHeading(const std::string& group);
    void showCount();
    void focusAfter(ScreeningRow* row);
    bool isSettled(const ScreeningRow& row) const;
    bool hasFocusInside() const;
    int heightOfAll() const;

    std::vector<QVBoxLayout*> m_lists;
    QLabel* m_count;
    std::vector<ScreeningRow*> m_rows;
    std::map<const ScreeningRow*, bool> m_applies;
    std::vector<ScreeningRow*> m_seated;
    std::vector<QLabel*> m_headings; ///< of the groups, as seated; a group that goes on in the next column has two
    int m_columns = 2;
    bool m_folded = false;
    bool m_showAll = false;
};

} // namespace ketaplan
