// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace ketaplan {

class ScreeningRow;

/// Rows of questions under the headings of their groups, in one column or two: down the first and then the second. A group
/// that goes on in the next column is named there again.
class ScreeningColumns {
public:
    /// Headings become children of `owner`, which holds the layout.
    explicit ScreeningColumns(QWidget* owner);

    QHBoxLayout* layout() const { return m_line; }
    /// Shows exactly these rows.
    void show(const std::vector<ScreeningRow*>& rows);
    void setCount(int columns);
    /// The height that these rows would take in the columns.
    int heightOf(const std::vector<const ScreeningRow*>& rows) const;

private:
    void place();
    void placeRows();
    QLabel* addHeading(const std::string& group);

    QWidget* m_owner;
    QHBoxLayout* m_line;
    std::vector<QVBoxLayout*> m_lists;
    std::vector<ScreeningRow*> m_rows;
    std::vector<QLabel*> m_headings;
    int m_count = 2;
};

} // namespace ketaplan
