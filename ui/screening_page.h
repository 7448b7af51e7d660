// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carried_bar.h"
#include "clock.h"
#include "screening_columns.h"
#include "screening_row.h"
#include "section.h"

namespace ketaplan {

class ScreeningHeading;

/// The screening items of the protocol, each answered yes, no or not assessed. Where they do not fit, each group is folded
/// to what is open in it or has a finding; its heading says how many are answered and shows them again. Nothing folds while
/// the focus is in a row, so that no answer moves away from under the hand.
class ScreeningPage : public Section {
    Q_OBJECT

public:
    ScreeningPage(const ProtocolTable& table, const Clock& clock, QWidget* parent);

    void fill(Form& form) const;
    void clear();
    /// Which items the protocol has; all of them without one.
    void showProtocol(const std::string& protocol);
    void showPlan(const Plan& plan, const Notices& notices);
    /// Without a plan nothing is found; which items apply stays as it was.
    void showNoPlan();
    void suggestName(const QString& name);

    /// Writes answers of an earlier session, which count once they are confirmed.
    void carry(const std::map<std::string, YesNo>& answers, const CarriedAnswers& carried);
    /// In place of every answer, and of what was carried.
    void write(const std::map<std::string, std::string>& answers, const std::optional<CarriedAnswers>& carried);
    /// Something else that was carried, such as the medicines, was given anew.
    void dropCarried(const std::string& item) { m_carried->drop(item); }
    /// Which answers are carried, and whether they count on this day.
    void showCarried(const std::optional<Date>& infusion);

    void setColumns(int columns) { m_columns.setCount(columns); }
    /// The height that is there for the rows; folds where it is not enough. Not while the focus is in here.
    void fitInto(int height);

    bool focusItem(const std::string& item);
    void focusFirst();
    ScreeningRow* row(const std::string& item) const;

Q_SIGNALS:
    void changed();
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);
    void basisWanted(const ketaplan::text::BasisSubject& subject);

private:
    struct Group {
        QString name;
        ScreeningHeading* heading = nullptr; ///< none where the group has no name
        std::vector<ScreeningRow*> rows;
        bool isOpened = false; ///< by hand: its quiet rows are shown too
    };

    void addGroup(const std::vector<const ScreeningItem*>& items, const std::vector<OverrideReason>& reasons);
    ScreeningRow* addRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons);
    void seat();
    void seatGroup(Group& group, std::vector<ScreeningLine>& lines, bool mayHide);
    void tellHeading(const Group& group) const;
    void toggle(Group& group);
    void toggleAll();
    void takeAnswer(ScreeningRow* row);
    void showCount();
    void focusAfter(ScreeningRow* row);
    bool isWanted(const ScreeningRow& row) const;
    bool hasFocusInRows() const;
    int heightOfAll() const;

    QLabel* m_count;
    CarriedBar* m_carried;
    ScreeningColumns m_columns;
    std::vector<Group> m_groups;
    std::vector<ScreeningRow*> m_rows;
    std::map<const ScreeningRow*, bool> m_applies;
    bool m_folded = false; ///< there is no room for all
};

} // namespace ketaplan
