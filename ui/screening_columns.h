// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace ketaplan {

/// A question, or the heading of a group of them.
struct ScreeningLine {
    QWidget* widget;
    QString group; ///< empty where the questions have none
    bool isHeading;
};

/// Questions under the headings of their groups, in one column or two of about the same height: down the first and then the
/// second. A group that goes on in the next column is named there again.
class ScreeningColumns {
public:
    /// Lines are children of `owner`, which holds the layout.
    explicit ScreeningColumns(QWidget* owner);

    QHBoxLayout* layout() const { return m_line; }
    /// Shows exactly these lines. They keep their columns until there are other ones.
    void show(const std::vector<ScreeningLine>& lines);
    void setCount(int columns);
    /// The height that these lines would take in the columns.
    int heightOf(const std::vector<ScreeningLine>& lines) const;

private:
    void place();
    std::size_t firstOfSecond() const;
    int heightOf(const ScreeningLine& line) const;

    QWidget* m_owner;
    QHBoxLayout* m_line;
    std::vector<QVBoxLayout*> m_lists;
    std::vector<ScreeningLine> m_lines;
    QLabel* m_again; ///< names a group in the second column
    int m_count = 2;
};

} // namespace ketaplan
